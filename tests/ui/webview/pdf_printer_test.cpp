#include "base/deliver.h"
#include "webview/pdf_printer.h"

#include "support/catch.h"
#include "support/wait_for.h"

#include <QHash>

using namespace vestitel;
using namespace Qt::Literals::StringLiterals;
using webview::File;
using webview::PdfPrinter;

namespace {

constexpr int kPatience = 60'000;

/// A site of these files.
PdfPrinter::Source files(const QHash<QString, QByteArray>& all) {
    return [all](const QString& path) {
        return readyFuture(
            all.contains(path)
                ? Result<File>(
                      File{all[path], path.endsWith(u".css"_s) ? u"text/css"_s : u"text/html"_s})
                : Result<File>(failure(ErrorCode::NotFound, {})));
    };
}

Result<QByteArray> waitFor(const QFuture<Result<QByteArray>>& printed) {
    REQUIRE(test::waitFor([&] { return printed.isFinished(); }, kPatience));
    return printed.result();
}

} // namespace

TEST_CASE("a page becomes a PDF, with as many sheets as it needs", "[pdf]") {
    PdfPrinter printer;
    const QByteArray head = "<!doctype html><html lang=bg><meta charset=utf-8>"
                            "<link rel=stylesheet href=style.css><title>Среща</title>";
    const auto source = files({{u"bg/one.html"_s, head + "<h1>Среща</h1><p>Текст.</p>"},
                               {u"bg/two.html"_s, head + "<h1>Среща</h1><p>И още.</p>"},
                               {u"bg/style.css"_s, "p { break-before: page }"}});
    const auto one = printer.print(source, u"bg/one.html"_s);
    const auto two = printer.print(source, u"bg/two.html"_s);
    for (const auto& printed : {one, two}) {
        const Result<QByteArray> pdf = waitFor(printed);
        REQUIRE(pdf);
        CHECK(pdf->startsWith("%PDF-"));
        CHECK(pdf->contains("/Count 2"));
    }
}

TEST_CASE("a page that is not there is said to be none", "[pdf]") {
    PdfPrinter printer;
    const Result<QByteArray> pdf = waitFor(printer.print(files({}), u"bg/one.html"_s));
    REQUIRE_FALSE(pdf);
    CHECK_FALSE(pdf.error().message.isEmpty());
}

TEST_CASE("what is not printed yet when the printer goes is cancelled", "[pdf]") {
    QFuture<Result<QByteArray>> printed;
    {
        PdfPrinter printer;
        printed = printer.print(files({{u"a.html"_s, "<p>"}}), u"a.html"_s);
    }
    REQUIRE(printed.isFinished());
    CHECK(printed.result().error().code == ErrorCode::Cancelled);
}
