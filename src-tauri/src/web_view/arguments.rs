//! What the browser inside WebView2 is started with. Other web views take no arguments.
//!
//! No single switch keeps WebView2 silent, so several stand behind each other: what would ask is
//! switched off; no name has an address; and what asks all the same is sent to a closed port.

/// Switches of Chromium and of Edge.
const SWITCHES: [&str; 22] = [
    // Port 9 is reserved for "discard" (RFC 863), and no program of Windows listens there. Without
    // the second switch, addresses of this computer would go past the proxy.
    "--proxy-server=socks5://127.0.0.1:9",
    "--proxy-bypass-list=<-loopback>",
    r#"--host-resolver-rules="MAP * ~NOTFOUND""#,
    "--dns-prefetch-disable",
    "--disable-quic",
    // Two names of one switch: the second is that of newer browsers.
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-component-extensions-with-background-pages",
    "--disable-extensions",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-client-side-phishing-detection",
    "--disable-breakpad",
    "--disable-crash-reporter",
    "--disable-sync",
    "--disable-field-trial-config",
    "--metrics-recording-only",
    "--no-pings",
    "--no-first-run",
    "--no-default-browser-check",
];

/// Features that ask a server: the first three are those that the window's library switches off
/// where it is given no arguments.
const FEATURES: [&str; 14] = [
    "msWebOOUI",
    "msPdfOOUI",
    "msSmartScreenProtection",
    "AutofillServerCommunication",
    "CertificateTransparencyComponentUpdater",
    "DialMediaRouteProvider",
    "DnsOverHttps",
    "InterestFeedContentSuggestions",
    "MediaRouter",
    "NetworkErrorLogging",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "Reporting",
    "Translate",
];

/// The arguments as one text, separated by blanks.
#[must_use]
pub(crate) fn arguments() -> String {
    format!("{} --disable-features={}", SWITCHES.join(" "), FEATURES.join(","))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The arguments as the browser reads them: a blank between quotes separates nothing.
    fn read(text: &str) -> Vec<String> {
        let mut quoted = false;
        let split = text.split(|c: char| {
            quoted ^= c == '"';
            c == ' ' && !quoted
        });
        split.map(|argument| argument.replace('"', "")).collect()
    }

    #[test]
    fn the_browser_of_windows_is_told_to_reach_nobody() {
        let read = read(&arguments());
        for asked in [
            "--proxy-server=socks5://127.0.0.1:9",
            "--proxy-bypass-list=<-loopback>",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-breakpad",
            "--disable-domain-reliability",
            "--disable-sync",
        ] {
            assert!(read.iter().any(|argument| argument == asked), "{asked} is not in {read:?}");
        }
        let features = read.iter().find_map(|a| a.strip_prefix("--disable-features=")).unwrap();
        for asked in ["msSmartScreenProtection", "DnsOverHttps", "NetworkTimeServiceQuerying"] {
            assert!(features.split(',').any(|feature| feature == asked), "{asked}: {features}");
        }
    }

    /// The browser takes the last of two switches of one name, and drops the first without a word.
    #[test]
    fn no_argument_of_the_browser_stands_twice_or_opens_anything() {
        let read = read(&arguments());
        let names: BTreeSet<&str> =
            read.iter().map(|argument| argument.split('=').next().unwrap()).collect();
        assert_eq!(names.len(), read.len(), "{read:?}");
        for name in names {
            assert!(name.starts_with("--"), "{name}");
            let opens =
                ["remote-debugging", "disable-web-security", "enable-", "allow-", "ignore-"];
            assert!(!opens.iter().any(|opening| name.contains(opening)), "{name}");
        }
    }
}
