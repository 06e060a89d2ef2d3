//! JSON whose duplicate keys are detected.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value as Json};

/// A JSON value, and the paths of keys that occurred twice in one object. The last one is kept.
pub(crate) struct UniqueKeyJson {
    pub(crate) json: Json,
    pub(crate) twice: Vec<Vec<String>>,
}

impl<'de> Deserialize<'de> for UniqueKeyJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reading)
    }
}

struct Reading;

fn plain<E>(json: Json) -> Result<UniqueKeyJson, E> {
    Ok(UniqueKeyJson { json, twice: Vec::new() })
}

impl<'de> Visitor<'de> for Reading {
    type Value = UniqueKeyJson;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<UniqueKeyJson, E> {
        plain(Json::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<UniqueKeyJson, E> {
        plain(Json::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<UniqueKeyJson, E> {
        plain(Json::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<UniqueKeyJson, E> {
        plain(Number::from_f64(value).map_or(Json::Null, Json::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<UniqueKeyJson, E> {
        plain(Json::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<UniqueKeyJson, E> {
        plain(Json::String(value))
    }

    fn visit_unit<E>(self) -> Result<UniqueKeyJson, E> {
        plain(Json::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<UniqueKeyJson, A::Error> {
        let (mut list, mut twice) = (Vec::new(), Vec::new());
        while let Some(inner) = access.next_element::<UniqueKeyJson>()? {
            twice.extend(inner.twice.into_iter().map(|path| under(&list.len().to_string(), path)));
            list.push(inner.json);
        }
        Ok(UniqueKeyJson { json: Json::Array(list), twice })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<UniqueKeyJson, A::Error> {
        let (mut map, mut twice) = (Map::new(), Vec::new());
        while let Some((key, inner)) = access.next_entry::<String, UniqueKeyJson>()? {
            twice.extend(inner.twice.into_iter().map(|path| under(&key, path)));
            if map.insert(key.clone(), inner.json).is_some() {
                twice.push(vec![key]);
            }
        }
        Ok(UniqueKeyJson { json: Json::Object(map), twice })
    }
}

fn under(key: &str, path: Vec<String>) -> Vec<String> {
    std::iter::once(key.to_owned()).chain(path).collect()
}
