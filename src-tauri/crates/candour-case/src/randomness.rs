//! Randomness as the shell passes it in.

use rand::CryptoRng;

/// A source of randomness that is fit for keys. The ids of cases, the words of a suggested
/// passphrase and the key of a locked report are drawn from it; what age draws for itself stays
/// inside age. A test passes in a generator with a fixed seed.
pub type Randomness = Box<dyn CryptoRng + Send>;
