#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <functional>

namespace vestitel::webview {

/// What a web view is given for an address.
struct File {
    QByteArray bytes;
    QString mediaType; ///< Without parameters: "text/html"
};

/// Finds the file of an address of our scheme by its host and its path (without the leading
/// slash). Called on the window's thread; the future may end on any.
using Lookup = std::function<QFuture<Result<File>>(const QString& host, const QString& path)>;

} // namespace vestitel::webview
