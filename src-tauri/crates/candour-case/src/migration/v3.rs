//! Version 3: the ledger may hold `events`: prints, meetings, imported files. Only the number
//! changes, for the reason given in `v2`.

use serde_json::Value as Json;

pub(super) fn from_2(mut json: Json) -> Json {
    if let Some(version) = json.get_mut("version") {
        *version = Json::from(3_u64);
    }
    json
}
