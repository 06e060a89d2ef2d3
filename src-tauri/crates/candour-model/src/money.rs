//! Amounts of money, with as many decimals as their currency has.

use std::fmt;

use serde::{Deserialize, Serialize};

/// An amount of money.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// Digits, and after a point at most as many decimals as [`decimals_of`] says: `17000`,
    /// `2500000.50`.
    pub amount: String,
    /// ISO 4217 code in capitals, such as `GBP`, or the common code of a crypto-asset, such as
    /// `USDT`.
    pub currency: String,
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Money(…)")
    }
}

/// Currencies of ISO 4217 with other than two decimals in use. Those with none are not here: two are
/// accepted of them as well, since statements of banks and courts write them.
const OTHER_DECIMALS: [(&str, usize); 9] = [
    ("BHD", 3),
    ("IQD", 3),
    ("JOD", 3),
    ("KWD", 3),
    ("LYD", 3),
    ("OMR", 3),
    ("TND", 3),
    ("CLF", 4),
    ("UYW", 4),
];

/// Crypto-assets by their common codes, with the decimals of their smallest unit.
const CRYPTO: [(&str, usize); 20] = [
    ("ADA", 6),
    ("BCH", 8),
    ("BNB", 18),
    ("BTC", 8),
    ("BUSD", 18),
    ("DAI", 18),
    ("DASH", 8),
    ("DOGE", 8),
    ("DOT", 10),
    ("ETC", 18),
    ("ETH", 18),
    ("LTC", 8),
    ("SOL", 9),
    ("TON", 9),
    ("TRX", 6),
    ("USDC", 6),
    ("USDT", 6),
    ("XBT", 8),
    ("XMR", 12),
    ("XRP", 6),
];

/// The most decimals of an amount in a currency; `None` where the code is neither three capitals nor
/// one of the crypto-assets that are known.
#[must_use]
pub fn decimals_of(currency: &str) -> Option<usize> {
    let known = OTHER_DECIMALS.iter().chain(&CRYPTO).find(|(code, _)| *code == currency);
    let is_code = currency.len() == 3 && currency.bytes().all(|b| b.is_ascii_uppercase());
    known.map(|(_, decimals)| *decimals).or_else(|| is_code.then_some(2))
}

impl Money {
    /// The amount in whole hundredths of the currency; what is less than a hundredth is left out, so
    /// that it lies below a whole number of hundredths exactly where the amount does.
    /// `None` where it does not fit.
    #[must_use]
    pub fn hundredths(&self) -> Option<u64> {
        let (whole, decimals) = self.amount.split_once('.').unwrap_or((&self.amount, ""));
        let hundredths: String = decimals.chars().chain("00".chars()).take(2).collect();
        whole.parse::<u64>().ok()?.checked_mul(100)?.checked_add(hundredths.parse().ok()?)
    }

    /// The same amount without zeros before its first digit: `0005` is `5`.
    #[must_use]
    pub(crate) fn without_leading_zeros(mut self) -> Self {
        let zeros = self.amount.bytes().take_while(|byte| *byte == b'0').count();
        let is_digit = |at: usize| self.amount.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
        // One stays before a point, or where there is nothing else.
        let going = if is_digit(zeros) { zeros } else { zeros.saturating_sub(1) };
        self.amount.drain(..going);
        self
    }

    /// Whether the amount is digits, with no more decimals than its currency has.
    #[must_use]
    pub fn is_well_formed(&self) -> bool {
        let Some(most) = decimals_of(&self.currency) else { return false };
        let (whole, decimals) = self.amount.split_once('.').unwrap_or((&self.amount, "0"));
        let digits =
            |t: &str, max| (1..=max).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_digit());
        digits(whole, 15) && digits(decimals, most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(amount: &str, currency: &str) -> Money {
        Money { amount: amount.into(), currency: currency.into() }
    }

    #[test]
    fn hundredths_are_exact() {
        assert_eq!(money("17000.5", "USD").hundredths(), Some(1_700_050));
        assert_eq!(money("0.07", "USD").hundredths(), Some(7));
        assert_eq!(money("17000.509", "KWD").hundredths(), Some(1_700_050));
        assert_eq!(money("1.00000001", "BTC").hundredths(), Some(100));
    }

    #[test]
    fn zeros_before_an_amount_say_nothing() {
        let cases = [("0005", "5"), ("00", "0"), ("0", "0"), ("00.50", "0.50"), ("10", "10")];
        for (written, kept) in cases.into_iter().chain([("", ""), ("0x", "0x")]) {
            assert_eq!(money(written, "USD").without_leading_zeros().amount, kept);
        }
    }

    #[test]
    fn an_amount_has_the_decimals_of_its_currency() {
        let taken = [
            ("17000.500", "KWD"),
            ("1.2345", "CLF"),
            ("500000", "JPY"),
            ("100", "USDT"),
            ("100.000001", "USDC"),
            ("0.00000001", "BTC"),
            ("0.000000000000000001", "ETH"),
            ("5.50", "GBP"),
        ];
        for (amount, currency) in taken {
            assert!(money(amount, currency).is_well_formed(), "{amount} {currency}");
        }
        let refused = [
            ("5.505", "GBP"),
            ("17000.5000", "KWD"),
            ("0.000000001", "BTC"),
            ("1", "007"),
            ("1", "usd"),
            ("1", "USDX"),
            ("1.", "GBP"),
            ("-1", "GBP"),
            ("1e3", "GBP"),
        ];
        for (amount, currency) in refused {
            assert!(!money(amount, currency).is_well_formed(), "{amount} {currency}");
        }
    }
}
