#pragma once

#include "webview/file.h"

#include <QObject>

#include <functional>

namespace vestitel::webview {

/// Prints pages to PDF as their style sheet for print has them, on A4. The pages get nothing but
/// the files that their source gives, and run no script. On the window's thread.
class PdfPrinter final : public QObject {
    Q_OBJECT

public:
    /// Gives a file by its path; called on the window's thread, the future may end on any.
    using Source = std::function<QFuture<Result<File>>(const QString& path)>;

    explicit PdfPrinter(QObject* parent = nullptr) : QObject(parent) {}

    /// The page at this path as a PDF. Fails with a sentence when the page cannot be shown or the
    /// engine ends; when the printer goes first, with ErrorCode::Cancelled.
    [[nodiscard]] QFuture<Result<QByteArray>> print(const Source& source, const QString& path);
};

} // namespace vestitel::webview
