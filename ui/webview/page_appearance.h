#pragma once

class QWebEnginePage;

namespace vestitel::webview {

/// In which colours the page is looked at: by the system's setting, or by one of the two.
enum class PageAppearance { ReadersSystem, Light, Dark };

/// Makes the page, and each that is loaded in it from now on, look so. Qt WebEngine has no setting
/// for prefers-color-scheme that could be changed while it runs (ForceDarkMode recolours pages,
/// Chromium's --blink-settings is for the whole process and its start), so a script in the
/// application's own world sets data-appearance on the root element, which themes heed. The
/// bytes that are loaded are not touched, and the page's own scripts stay off.
void setPageAppearance(QWebEnginePage& page, PageAppearance appearance);

} // namespace vestitel::webview
