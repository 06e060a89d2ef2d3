//! Rules inside the web view of macOS, by which it refuses every load from another computer.
//!
//! The page's own policy refuses such loads already. These rules stand behind it and know nothing
//! of the page. Linux has the kernel for that, and Windows the arguments of its web view.

/// The name under which the web view keeps the rules in their compiled form.
#[cfg(target_os = "macos")]
const NAME: &str = "candour-no-remote-loads";

/// The rules, as WebKit reads them: a load is refused where its address begins with a scheme that
/// reaches another computer. The page itself comes by `tauri:` and speaks by `ipc:`.
#[cfg(any(target_os = "macos", test))]
const RULES: &str = r#"[
  {"trigger": {"url-filter": "^https?:"}, "action": {"type": "block"}},
  {"trigger": {"url-filter": "^wss?:"}, "action": {"type": "block"}},
  {"trigger": {"url-filter": "^ftp:"}, "action": {"type": "block"}}
]"#;

/// Has the web view refuse every load from another computer, from the moment at which it has
/// compiled the rules; until then, and where it does not compile them, the page's policy alone does.
///
/// # Errors
///
/// Where the window is gone.
#[cfg(target_os = "macos")]
#[expect(unsafe_code, reason = "the bindings to the system's interface have no safe form")]
pub(crate) fn refuse_remote_loads<R: tauri::Runtime>(
    window: &tauri::WebviewWindow<R>,
) -> tauri::Result<()> {
    use block2::RcBlock;
    use objc2::MainThreadMarker;
    use objc2::rc::Retained;
    use objc2_foundation::{NSError, NSString};
    use objc2_web_kit::{WKContentRuleList, WKContentRuleListStore, WKUserContentController};

    window.with_webview(|page| {
        let Some(thread) = MainThreadMarker::new() else { return };
        let controller = page.controller().cast::<WKUserContentController>();
        // SAFETY: the web view is alive during this call, and with it its controller, which is
        // kept from here on until the rules have come.
        let Some(controller) = (unsafe { Retained::retain(controller) }) else { return };
        let compiled = RcBlock::new(move |rules: *mut WKContentRuleList, _: *mut NSError| {
            // SAFETY: the rules are null where they were not compiled, and else alive during the
            // call, which comes on the main thread.
            if let Some(rules) = unsafe { rules.as_ref() } {
                // SAFETY: both objects are alive.
                unsafe { controller.addContentRuleList(rules) };
            }
        });
        // SAFETY: this is the main thread.
        let Some(store) = (unsafe { WKContentRuleListStore::defaultStore(thread) }) else { return };
        // SAFETY: no argument is missing; the store copies the block and both texts.
        unsafe {
            store.compileContentRuleListForIdentifier_encodedContentRuleList_completionHandler(
                Some(&NSString::from_str(NAME)),
                Some(&NSString::from_str(RULES)),
                Some(&compiled),
            );
        }
    })
}

/// Nothing to add on other systems.
///
/// # Errors
///
/// None here.
#[cfg(not(target_os = "macos"))]
#[allow(clippy::unnecessary_wraps, reason = "the other form has something that can fail")]
pub(crate) fn refuse_remote_loads<R: tauri::Runtime>(
    _: &tauri::WebviewWindow<R>,
) -> tauri::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The beginnings that the rules name, with the sign for "perhaps" resolved.
    fn refused() -> Vec<String> {
        let rules: serde_json::Value = serde_json::from_str(RULES).unwrap();
        let beginning = |rule: &serde_json::Value| {
            assert_eq!(rule["action"]["type"], "block", "{rule}");
            let filter = rule["trigger"]["url-filter"].as_str().unwrap();
            let filter = filter.strip_prefix("^").unwrap();
            match filter.split_once("s?") {
                Some((before, behind)) => {
                    vec![format!("{before}{behind}"), format!("{before}s{behind}")]
                }
                None => vec![filter.to_owned()],
            }
        };
        rules.as_array().unwrap().iter().flat_map(beginning).collect()
    }

    #[test]
    fn the_rules_refuse_what_is_remote_and_leave_the_page_alone() {
        let refused = refused();
        let is_refused = |url: &str| refused.iter().any(|beginning| url.starts_with(beginning));
        for remote in
            ["http://a.test/", "https://a.test/", "ws://a.test", "wss://a.test", "ftp://a"]
        {
            assert!(is_refused(remote), "{remote}");
        }
        for own in ["tauri://localhost/index.html", "ipc://localhost/app_start"] {
            assert!(!is_refused(own), "{own}");
        }
    }
}
