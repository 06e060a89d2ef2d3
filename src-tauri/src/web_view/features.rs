//! What the web view of Linux does ahead by itself: its switches, for which the bindings have no
//! function.
#![expect(unsafe_code, reason = "the bindings do not have these functions of WebKitGTK 2.42")]

use std::ffi::{CStr, c_char, c_int, c_void};

use webkit2gtk::glib::object::ObjectType;

/// The names of what is switched off: a name in a link is looked up ahead, by the system and so
/// past the proxy that is not there, and an address in a link is connected to ahead.
const OFF: [&CStr; 3] = [c"LinkDNSPrefetch", c"LinkPreconnect", c"LinkPreconnectEarlyHints"];

unsafe extern "C" {
    fn webkit_settings_get_all_features() -> *mut c_void;
    fn webkit_feature_list_get_length(list: *mut c_void) -> usize;
    fn webkit_feature_list_get(list: *mut c_void, at: usize) -> *mut c_void;
    fn webkit_feature_list_unref(list: *mut c_void);
    fn webkit_feature_get_identifier(feature: *mut c_void) -> *const c_char;
    fn webkit_settings_set_feature_enabled(
        settings: *mut c_void,
        feature: *mut c_void,
        enabled: c_int,
    );
}

/// Switches off whatever looks up or connects to what a link names before anybody follows it.
pub(crate) fn look_nothing_up_ahead(settings: &webkit2gtk::Settings) {
    let settings = settings.as_ptr().cast::<c_void>();
    // SAFETY: the list is owned here until it is given back below, and lives as long as the
    // features and their names in it; `settings` is borrowed from the caller for the whole time.
    unsafe {
        let list = webkit_settings_get_all_features();
        for at in 0..webkit_feature_list_get_length(list) {
            let feature = webkit_feature_list_get(list, at);
            let name = CStr::from_ptr(webkit_feature_get_identifier(feature));
            if OFF.contains(&name) {
                webkit_settings_set_feature_enabled(settings, feature, 0);
            }
        }
        webkit_feature_list_unref(list);
    }
}
