//! Version 4: `caret` may hold the position of the caret in a text. Only the number changes, for
//! the reason given in `v2`.

use serde_json::Value as Json;

pub(super) fn from_3(mut json: Json) -> Json {
    if let Some(version) = json.get_mut("version") {
        *version = Json::from(4_u64);
    }
    json
}
