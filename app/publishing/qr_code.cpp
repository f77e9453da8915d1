#include "publishing/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace vestitel::publishing {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Modules of white around a code, by the standard.
constexpr int kQuietZone = 4;

struct FreeCode {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

} // namespace

QString qrCode(const QString& address, const QString& label) {
    const QByteArray bytes = address.toUtf8();
    const std::unique_ptr<QRcode, FreeCode> code(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M));
    if (!code) {
        return {};
    }
    // A line of modules beside one another is one rectangle.
    QString path;
    for (int row = 0; row < code->width; ++row) {
        int run = 0;
        for (int column = 0; column <= code->width; ++column) {
            const bool isDark =
                column < code->width && (code->data[row * code->width + column] & 1U) != 0;
            if (isDark) {
                ++run;
            } else if (run > 0) {
                path += u"M%1 %2h%3v1h-%3z"_s.arg(column - run + kQuietZone)
                            .arg(row + kQuietZone)
                            .arg(run);
                run = 0;
            }
        }
    }
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %1\" role=\"img\" "
           "aria-label=\"%2\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 "
           "0h%1v%1H0z\"/>"
           "<path d=\"%3\"/></svg>"_s.arg(code->width + 2 * kQuietZone)
               .arg(label.toHtmlEscaped(), path);
}

} // namespace vestitel::publishing
