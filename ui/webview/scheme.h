#pragma once

#include <QString>
#include <QUrl>

namespace vestitel::webview {

/// The scheme of everything that the window's web views load.
inline constexpr char kScheme[] = "vest";

/// Makes Qt WebEngine know the scheme. Before the QApplication is made, once.
void registerScheme();

/// vest://host/path
[[nodiscard]] QUrl address(const QString& host, const QString& path);

/// Whether the system's browser or mail program may be handed this: http, https, mailto, tel.
[[nodiscard]] bool mayOpenOutside(const QUrl& url);

} // namespace vestitel::webview
