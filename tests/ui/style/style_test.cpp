#include "style/appearance.h"
#include "style/icons.h"
#include "style/palette.h"
#include "style/style_sheet.h"

#include "support/catch.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <cmath>

using namespace vestitel::style;

namespace {

// WCAG 2.1, "relative luminance" and "contrast ratio".
double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF())) +
           0.0722 * linear(double(colour.blueF()));
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

TEST_CASE("every pair of text and ground reaches 4.5 : 1, in light and dark") {
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Colours& c = colours(scheme);
        const std::pair<QColor, QColor> pairs[] = {{c.text, c.window},
                                                   {c.text, c.panel},
                                                   {c.text, c.page},
                                                   {c.text, c.hover},
                                                   {c.text, c.accentSurface},
                                                   {c.text, c.mark},
                                                   {c.quietText, c.window},
                                                   {c.quietText, c.panel},
                                                   {c.quietText, c.page},
                                                   {c.quietText, c.hover},
                                                   {c.quietText, c.accentSurface},
                                                   {c.quietText, c.attentionSurface},
                                                   {c.quietText, c.wrongSurface},
                                                   {c.onAccent, c.accent},
                                                   {c.onAccent, c.accentHover},
                                                   {c.accent, c.accentSurface},
                                                   {c.accent, c.page},
                                                   {c.accent, c.panel},
                                                   {c.accent, c.window},
                                                   {c.accent, c.hover},
                                                   {c.attention, c.attentionSurface},
                                                   {c.attention, c.page},
                                                   {c.wrong, c.wrongSurface},
                                                   {c.wrong, c.page},
                                                   {c.wrong, c.panel},
                                                   {c.page, c.text}};
        for (const auto& [text, ground] : pairs) {
            CAPTURE(text.name(), ground.name());
            CHECK(contrast(text, ground) >= 4.5);
        }
    }
}

TEST_CASE("what shows the focus, and the edge of a field, reaches 3 : 1 against all beside it") {
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Colours& c = colours(scheme);
        const std::pair<QColor, QColor> pairs[] = {
            // The ring: around what stands on the ground, within a button that is the accent,
            // within a message.
            {c.accent, c.window},
            {c.accent, c.panel},
            {c.accent, c.page},
            {c.accent, c.hover},
            {c.accent, c.accentSurface},
            {c.onAccent, c.accent},
            {c.page, c.text},
            // A field.
            {c.edge, c.window},
            {c.edge, c.panel},
            {c.edge, c.page},
            // Icons that say what goes well, what wants attention, what is wrong.
            {c.accent, c.attentionSurface},
            {c.attention, c.attentionSurface},
            {c.wrong, c.wrongSurface}};
        for (const auto& [sign, ground] : pairs) {
            CAPTURE(sign.name(), ground.name());
            CHECK(contrast(sign, ground) >= 3.0);
        }
    }
}

TEST_CASE("the palette that Qt's own widgets are drawn in keeps the same contrasts") {
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QPalette p = palette(scheme);
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::Link, QPalette::Base},
            {QPalette::LinkVisited, QPalette::Window},
            {QPalette::ToolTipText, QPalette::ToolTipBase}};
        for (const auto& [text, ground] : pairs) {
            CAPTURE(int(text), int(ground));
            CHECK(contrast(p.color(text), p.color(ground)) >= 4.5);
        }
    }
}

TEST_CASE("the frame around the text has the window's colours") {
    QFile file(QStringLiteral(VESTITEL_SOURCES "/ui/web/editor.css"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList schemes =
        QString::fromUtf8(file.readAll()).split(QStringLiteral("html[data-appearance=\"dark\"]"));
    REQUIRE(schemes.size() == 2);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Colours& c = colours(scheme);
        const QString& sheet = schemes.at(scheme == Scheme::Light ? 0 : 1);
        const std::pair<const char*, QColor> pairs[] = {
            {"page", c.window},     {"sheet", c.page},    {"line", c.line}, {"text", c.text},
            {"quiet", c.quietText}, {"accent", c.accent}, {"found", c.mark}};
        for (const auto& [name, colour] : pairs) {
            CAPTURE(name);
            CHECK(sheet.contains(
                QStringLiteral("--editor-%1: %2;").arg(QLatin1String(name), colour.name())));
        }
    }
}

TEST_CASE("the style sheet uses no token that the table lacks") {
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QString sheet = styleSheet(scheme, QApplication::font());
        CHECK_FALSE(sheet.contains(u'@'));
        CHECK(sheet.contains(colours(scheme).accent.name()));
    }
}

TEST_CASE("a palette is recognised as that of its scheme") {
    CHECK(schemeOf(palette(Scheme::Light)) == Scheme::Light);
    CHECK(schemeOf(palette(Scheme::Dark)) == Scheme::Dark);
}

TEST_CASE("no colour is written outside of the table of tokens") {
    static const QRegularExpression colour(
        QStringLiteral("\"#[0-9a-fA-F]{3,8}\"|QColor\\(\\s*(0x|[0-9])|Qt::(red|green|blue|gray)"));
    QDirIterator files(QStringLiteral(VESTITEL_SOURCES "/ui"), {QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().endsWith(QLatin1String("style/tokens.cpp"))) {
            continue;
        }
        REQUIRE(file.open(QIODevice::ReadOnly));
        CAPTURE(file.fileName().toStdString());
        CHECK_FALSE(colour.match(QString::fromUtf8(file.readAll())).hasMatch());
    }
}

TEST_CASE("every icon that the sources name is compiled in") {
    static const QRegularExpression named(
        QStringLiteral("icon\\(\\s*QStringLiteral\\(\"([a-z0-9-]+)\"\\)"));
    int seen = 0;
    QDirIterator files(QStringLiteral(VESTITEL_SOURCES "/ui"), {QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto matches = named.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            CAPTURE(name.toStdString());
            CHECK(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)));
            ++seen;
        }
    }
    CHECK(seen > 5);
}

TEST_CASE("an icon is drawn in the colours of the moment") {
    const auto strongest = [](const QIcon& icon) {
        const QImage image = icon.pixmap(QSize(32, 32)).toImage();
        QColor found(0, 0, 0, 0);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > found.alpha()) {
                    found = image.pixelColor(x, y);
                }
            }
        }
        return found;
    };
    const QIcon search = icon(QStringLiteral("search"));
    QApplication::setPalette(palette(Scheme::Light));
    CHECK(strongest(search).lightness() < 100);
    QApplication::setPalette(palette(Scheme::Dark));
    CHECK(strongest(search).lightness() > 150);
}
