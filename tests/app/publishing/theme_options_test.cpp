#include "base/atomic_file.h"
#include "publishing/folder_export.h"
#include "publishing/page.h"
#include "publishing/single_page.h"
#include "publishing/site_files.h"
#include "publishing/theme.h"
#include "publishing/theme_findings.h"
#include "support/catch.h"
#include "support/drawn_images.h"
#include "support/html_elements.h"
#include "support/sample_publication.h"
#include "support/temporary_folder.h"

#include <QImage>
#include <QRegularExpression>

using vestitel::domain::Language;
using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;

namespace {

const Language kBulgarian = Language::bulgarian();
const QString kAccent = QStringLiteral("accent");
const QString kLogo = QStringLiteral("logo");

QString styleOf(const Theme& theme) {
    return QString::fromUtf8(theme.assets().at(QStringLiteral("style.css")));
}

Theme loaded(const QString& name = {}) {
    auto theme = Theme::load(name);
    REQUIRE(theme.has_value());
    return *theme;
}

QString logoOf(const TemporaryFolder& folder, const QByteArray& bytes) {
    const QString file = folder.file(QStringLiteral("лого на МИГ.png"));
    REQUIRE(writeFileAtomically(file, bytes).has_value());
    const auto value = imageValue(file);
    REQUIRE(value.has_value());
    return *value;
}

Publication withName() {
    Publication publication = smallPublication();
    publication.organisation.names[kBulgarian] = QStringLiteral("МИГ „А & Б“");
    return publication;
}

/// Why a theme with these options is refused.
QString refusal(const QByteArray& options) {
    const TemporaryFolder folder;
    REQUIRE(writeFileAtomically(folder.file(QStringLiteral("theme.json")),
                                "{\"name\":\"Own\",\"options\":[" + options + "]}")
                .has_value());
    const auto theme = Theme::load(folder.path());
    REQUIRE_FALSE(theme.has_value());
    CHECK(theme.error().message.contains(QStringLiteral("theme.json")));
    return theme.error().message;
}

} // namespace

TEST_CASE("a theme of whose options none is chosen has its designer's bytes", "[theme]") {
    const Theme theme = loaded();
    CHECK(styleOf(theme.withOptions({})) == styleOf(theme));
    CHECK(styleOf(theme.withOptions({{kAccent, theme.value(kAccent)}})) == styleOf(theme));
    CHECK(theme.withOptions({{kAccent, theme.value(kAccent)}}).values().empty());
}

TEST_CASE("chosen colours end the style sheet, for each look and for the screen", "[theme]") {
    const Theme theme = loaded();
    const Theme chosen =
        theme.withOptions({{kAccent, QStringLiteral("#A0F")},
                           {kAccent + QStringLiteral(":dark"), QStringLiteral("#ccbbff")}});
    REQUIRE(styleOf(chosen).startsWith(styleOf(theme)));
    const QString end = styleOf(chosen).mid(styleOf(theme).size());
    CHECK(end.contains(QStringLiteral("@media screen {\n:root{--accent:#aa00ff;}")));
    CHECK(end.count(QStringLiteral("--accent:#ccbbff;")) == 2);
    CHECK(chosen.value(kAccent) == QStringLiteral("#aa00ff"));
    CHECK(theme.value(kAccent) == QStringLiteral("#1d6b52")); // the theme itself stays
    // One look alone leaves the other as it is.
    CHECK_FALSE(styleOf(theme.withOptions({{kAccent, QStringLiteral("#aa00ff")}}))
                    .mid(styleOf(theme).size())
                    .contains(QStringLiteral("dark")));
}

TEST_CASE("texts are in the page's language and escaped, choices and switches make classes",
          "[theme]") {
    const Theme chosen = loaded().withOptions(
        {{QStringLiteral("slogan:bg"), QStringLiteral("Заедно & <b>напред</b>")},
         {QStringLiteral("slogan:en"), QStringLiteral("Forward")},
         {QStringLiteral("footer"), QStringLiteral("© 2026")}});
    const QString page = QString::fromUtf8(renderPage(withName(), kBulgarian, chosen));
    CHECK(page.contains(
        QStringLiteral("<p class=\"page-slogan\">Заедно &amp; &lt;b&gt;напред&lt;/b&gt;</p>")));
    CHECK_FALSE(page.contains(QStringLiteral("Forward")));
    CHECK(page.contains(QStringLiteral("<p class=\"page-footer-text\">© 2026</p>")));
    // Without an organisation there is a foot for it all the same.
    CHECK(renderPage(smallPublication(), kBulgarian, chosen).contains("© 2026"));
    CHECK_FALSE(renderPage(smallPublication(), kBulgarian, loaded()).contains("page-footer"));
}

TEST_CASE("a logo is a file of assets with the organisation's name as its text", "[theme]") {
    const TemporaryFolder folder;
    const QString value = logoOf(folder, asTelephoneJpeg(drawnPhoto({900, 600}), 6));
    const Theme theme = loaded().withOptions({{kLogo, value}});
    REQUIRE(theme.images().count(kLogo) == 1);
    const ThemeImage& image = theme.images().at(kLogo);
    CHECK(QRegularExpression(QStringLiteral("^logo-[0-9a-f]{16}\\.png$"))
              .match(image.name)
              .hasMatch());
    CHECK(image.bytes.startsWith("\x89PNG"));
    CHECK_FALSE(image.bytes.contains("secret")); // nothing of the original but its pixels
    CHECK(QImage::fromData(image.bytes).size() == QSize(160, 240)); // upright
    CHECK(image.size == QSize(80, 120));

    const Publication publication = withName();
    const auto images =
        withTag(htmlElements(renderPage(publication, kBulgarian, theme)), QStringLiteral("img"));
    REQUIRE(images.size() == 1);
    CHECK(images.front().attributes[QStringLiteral("src")] ==
          QStringLiteral("../../../assets/") + image.name);
    CHECK(images.front().attributes[QStringLiteral("alt")] == QStringLiteral("МИГ „А & Б“"));
    CHECK(images.front().attributes[QStringLiteral("width")] == QStringLiteral("80"));

    // Preview and export have the same bytes, and a page in one file has them in itself.
    CHECK(siteFile(publication, theme, QStringLiteral("assets/") + image.name).value() ==
          image.bytes);
    const TemporaryFolder site;
    FolderExport exported(site.path(), theme, Form::Page);
    REQUIRE(exported.add(publication).has_value());
    CHECK(readFile(site.file(QStringLiteral("assets/") + image.name), 1'000'000).value() ==
          image.bytes);
    const auto single = renderSinglePage(publication, kBulgarian, theme);
    REQUIRE(single.has_value());
    CHECK(single->contains("src=\"data:image/png;base64," + image.bytes.toBase64()));
}

TEST_CASE("what is no picture is no logo", "[theme]") {
    const TemporaryFolder folder;
    const auto tried = [&](const QString& name, const QByteArray& bytes) {
        REQUIRE(writeFileAtomically(folder.file(name), bytes).has_value());
        return imageValue(folder.file(name));
    };
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                           "<script>alert(1)</script></svg>";
    for (const char* name : {"logo.svg", "logo.png", "logo.txt"}) {
        const auto value = tried(QLatin1String(name), svg);
        REQUIRE_FALSE(value.has_value());
        CHECK(value.error().message.contains(QLatin1String(name)));
    }
    CHECK_FALSE(
        tried(QStringLiteral("half.png"), asPng(drawnLogo({64, 64}, Ground::Opaque)).left(80)));
    CHECK(imageValue(folder.file(QStringLiteral("none.png"))).error().code == ErrorCode::NotFound);
    CHECK_FALSE(imageValue(folder.path()).has_value());
}

TEST_CASE("hostile values of options break out of nothing", "[theme]") {
    const Theme theme = loaded();
    const Publication publication = withName();
    const QByteArray page = renderPage(publication, kBulgarian, theme);
    for (const char* attack :
         {"red;}</style><script>alert(1)</script>", "#fff;}body{display:none",
          "url(https://x.example)", "#12345", "../../../etc/passwd", "/etc/passwd",
          "data:image/svg+xml;base64,PHN2Zy8+", "data:image/png;base64,AAAA",
          "data:image/png;base64,!\"><script>", "2\" onload=\"x", ""}) {
        CAPTURE(attack);
        const QString text = QString::fromUtf8(attack);
        ThemeValues values = {{QStringLiteral("x;}</style>"), text}, {QString(), text}};
        for (const ThemeOption& option : theme.options()) {
            if (option.kind != ThemeOption::Kind::Text) {
                values[option.key] = text;
                values[option.key + QStringLiteral(":dark")] = text;
                values[option.key + QStringLiteral(":../../x")] = text;
                CHECK_FALSE(checkedValue(option, text).has_value());
            }
        }
        const Theme attacked = theme.withOptions(values);
        CHECK(attacked.values().empty());
        CHECK(attacked.assets() == theme.assets());
        CHECK(renderPage(publication, kBulgarian, attacked) == page);
    }
    // A text may be anything, and is text.
    const Theme attacked = theme.withOptions(
        {{QStringLiteral("slogan"), QStringLiteral("</p><script>alert(1)</script>{{title}}")}});
    const auto elements = htmlElements(renderPage(publication, kBulgarian, attacked));
    CHECK(withTag(elements, QStringLiteral("script")).size() == 1); // the structured data
    CHECK(withTag(elements, QStringLiteral("p"), QStringLiteral("class"),
                  QStringLiteral("page-slogan"))
              .front()
              .text == QStringLiteral("</p><script>alert(1)</script>{{title}}"));
    CHECK(attacked.assets() == theme.assets());
}

TEST_CASE("a colour that is hard to read is said, with the nearest that is not", "[theme]") {
    const Theme theme = loaded();
    CHECK(contrastFindings(theme).empty());
    const auto findings = contrastFindings(
        theme.withOptions({{kAccent, QStringLiteral("#ffcc00")},
                           {QStringLiteral("header:dark"), QStringLiteral("#dddddd")}}));
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].name == kAccent);
    CHECK(findings[0].sentence.contains(QStringLiteral("#ffcc00")));
    CHECK(findings[0].sentence.contains(QStringLiteral("4.5:1")));
    CHECK(findings[0].sentence.contains(findings[0].offered));
    CHECK(findings[1].name == QStringLiteral("header-ink:dark")); // by the other colour's fault
    const Theme mended =
        theme.withOptions({{kAccent, findings[0].offered},
                           {QStringLiteral("header:dark"), QStringLiteral("#dddddd")},
                           {findings[1].name, findings[1].offered}});
    CHECK(contrastFindings(mended).empty());
}

TEST_CASE("options that cannot be are refused by their name", "[theme]") {
    CHECK(refusal(R"({"key":"Big Key","kind":"text"})").contains(QStringLiteral("Big Key")));
    CHECK(refusal(R"({"kind":"text"})").contains(QStringLiteral("key")));
    CHECK(refusal(R"({"key":"a","kind":"sound"})").contains(QStringLiteral("“a”")));
    CHECK(refusal(R"({"key":"a","kind":"colour","default":"#fff"})")
              .contains(QStringLiteral("default")));
    CHECK(refusal(R"({"key":"a","kind":"choice","choices":[{"value":"1"}],"default":"2"})")
              .contains(QStringLiteral("default")));
    CHECK(refusal(R"({"key":"a","kind":"choice","choices":[{"value":"1;}"}],"default":"1;}"})")
              .contains(QStringLiteral("choice")));
    CHECK(refusal(R"({"key":"a","kind":"text"},{"key":"a","kind":"text"})")
              .contains(QStringLiteral("twice")));
    CHECK(refusal(R"({"key":"a","kind":"colour","default":"#fff","dark":"#000",)"
                  R"("contrast":[{"option":"b","ratio":4.5}]})")
              .contains(QStringLiteral("“b”")));
    CHECK(refusal(R"({"key":"a","kind":"colour","default":"#fff","dark":"#000",)"
                  R"("contrast":[{"light":"#000","dark":"#fff"}]})")
              .contains(QStringLiteral("ratio")));
}
