//! Version 2: a record may hold `ledger`. Only the number changes, so that a program of version 1,
//! which refuses a member it does not know, says that the record is newer and not that it is broken.

use serde_json::Value as Json;

pub(super) fn from_1(mut json: Json) -> Json {
    if let Some(version) = json.get_mut("version") {
        *version = Json::from(2_u64);
    }
    json
}
