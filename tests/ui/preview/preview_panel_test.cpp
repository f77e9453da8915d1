#include "base/deliver.h"
#include "preview/preview_panel.h"

#include "support/catch.h"
#include "support/hostile_markup.h"
#include "support/network_trap.h"
#include "support/wait_for.h"
#include "webview/locked_page.h"
#include "webview/scheme.h"

#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWebEngineScript>
#include <QWebEngineSettings>
#include <QWebEngineView>

using namespace vestitel;
using namespace vestitel::preview;
using domain::Language;

namespace vestitel::preview {

class PreviewPanelProbe final {
public:
    explicit PreviewPanelProbe(PreviewPanel& panel) : m_panel(panel) {}

    [[nodiscard]] QUrl url() const { return m_panel.m_page->url(); }
    [[nodiscard]] const QWebEngineSettings& settings() const { return *m_panel.m_page->settings(); }
    [[nodiscard]] QPointF scrollPosition() const { return m_panel.m_page->scrollPosition(); }
    [[nodiscard]] bool hasChannel() const { return m_panel.m_page->webChannel() != nullptr; }
    [[nodiscard]] qint64 rendererPid() const { return m_panel.m_page->renderProcessPid(); }

    QVariant evaluate(const QString& script) {
        auto answer = std::make_shared<std::optional<QVariant>>();
        m_panel.m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                                      [answer](const QVariant& value) { *answer = value; });
        CHECK(test::waitFor([answer] { return answer->has_value(); }, 10'000));
        return answer->value_or(QVariant());
    }

private:
    PreviewPanel& m_panel;
};

} // namespace vestitel::preview

namespace {

const QString kBulgarianPath = QStringLiteral("bg/2018/gosti/index.html");
const QString kEnglishPath = QStringLiteral("en/2018/guests/index.html");

QByteArray page(const QByteArray& title, const QByteArray& body) {
    return "<!doctype html><html lang=bg><meta charset=utf-8><meta name=viewport "
           "content=\"width=device-width\"><link rel=stylesheet href=\"../../../assets/style.css\">"
           "<title>" +
           title + "</title><h1>" + title + "</h1>" + body + "</html>";
}

/// A site in memory, and a panel that shows it.
struct Stand {
    explicit Stand(const QByteArray& body = "<p>Текст</p>")
        : panel([this](const QString& path) { return find(path); }), probe(panel) {
        files.insert(kBulgarianPath, {page("Гости", body), QStringLiteral("text/html")});
        files.insert(kEnglishPath, {page("Guests", body), QStringLiteral("text/html")});
        files.insert(QStringLiteral("assets/style.css"),
                     {"h1 { color: rgb(1, 2, 3) }", QStringLiteral("text/css")});
        panel.resize(1400, 1000);
        panel.show();
        show();
    }

    void show() {
        QSignalSpy loaded(&panel, &PreviewPanel::loaded);
        panel.showPages({{Language::bulgarian(), QStringLiteral("БГ"), kBulgarianPath},
                         {Language::english(), QStringLiteral("EN"), kEnglishPath}});
        REQUIRE((loaded.count() > 0 || loaded.wait(30'000)));
    }

    QFuture<Result<webview::File>> find(const QString& path) {
        asked.append(path);
        return readyFuture(files.contains(path)
                               ? Result<webview::File>(files.value(path))
                               : Result<webview::File>(failure(ErrorCode::NotFound, {}, {})));
    }

    void click(const char* button) {
        auto* found = panel.findChild<QPushButton*>(QLatin1String(button));
        REQUIRE(found);
        QTest::mouseClick(found, Qt::LeftButton);
    }

    [[nodiscard]] bool waitForTitle(const QString& title) {
        return test::waitFor(
            [&] { return probe.evaluate(QStringLiteral("document.title")).toString() == title; },
            10'000);
    }

    QHash<QString, webview::File> files;
    QStringList asked;
    PreviewPanel panel;
    PreviewPanelProbe probe;
};

} // namespace

TEST_CASE("the page is shown with its own style sheet, without scripts and without a channel") {
    Stand stand("<script>document.title = 'не'</script><p onclick=\"x()\">Текст</p>");
    CHECK(stand.waitForTitle(QStringLiteral("Гости")));
    CHECK(
        stand.probe.evaluate(QStringLiteral("getComputedStyle(document.querySelector('h1')).color"))
            .toString() == QStringLiteral("rgb(1, 2, 3)"));
    CHECK_FALSE(stand.probe.settings().testAttribute(QWebEngineSettings::JavascriptEnabled));
    CHECK_FALSE(stand.probe.hasChannel());
}

TEST_CASE("a page is as wide as its device, also where the room is narrower") {
    Stand stand;
    const auto innerWidth = [&stand] {
        return stand.probe.evaluate(QStringLiteral("window.innerWidth")).toInt();
    };
    const auto becomes = [&](int width) {
        return test::waitFor([&] { return std::abs(innerWidth() - width) <= 2; }, 5'000);
    };
    CHECK(becomes(390));
    stand.click("previewTablet");
    CHECK(becomes(820));
    stand.panel.resize(600, 900);
    CHECK(becomes(820));
    stand.panel.resize(1400, 1000);
    stand.click("previewDesktop");
    CHECK(becomes(1400));
}

TEST_CASE("a page is looked at light or dark, at once and after loading, its bytes untouched") {
    Stand stand("<script>document.title = 'не'</script>");
    const auto appears = [&stand](const char* as) {
        return test::waitFor(
            [&] {
                return stand.probe
                           .evaluate(QStringLiteral(
                               "document.documentElement.dataset.appearance || 'system'"))
                           .toString() == QLatin1String(as);
            },
            10'000);
    };
    auto* choices = stand.panel.findChild<QComboBox*>(QStringLiteral("previewAppearance"));
    REQUIRE(choices);
    const auto choose = [choices](int row) {
        QTest::keyClick(choices, Qt::Key_Home);
        for (int i = 0; i < row; ++i) {
            QTest::keyClick(choices, Qt::Key_Down);
        }
    };
    const QByteArray served = stand.files.value(kBulgarianPath).bytes;
    CHECK(appears("system"));
    const auto asked = stand.asked.size();
    choose(2);
    CHECK(appears("dark"));
    CHECK(stand.asked.size() == asked);
    stand.click("previewLanguage_en");
    CHECK(stand.waitForTitle(QStringLiteral("Guests")));
    CHECK(appears("dark"));
    choose(1);
    CHECK(appears("light"));
    choose(0);
    CHECK(appears("system"));
    stand.click("previewLanguage_bg");
    CHECK(stand.waitForTitle(QStringLiteral("Гости")));
    CHECK(appears("system"));
    CHECK(stand.files.value(kBulgarianPath).bytes == served);
    CHECK_FALSE(stand.probe.settings().testAttribute(QWebEngineSettings::JavascriptEnabled));
}

TEST_CASE("the language buttons switch the edition, and the choice stays for the next post") {
    Stand stand;
    CHECK(stand.panel.language() == Language::bulgarian());
    stand.click("previewLanguage_en");
    CHECK(stand.waitForTitle(QStringLiteral("Guests")));
    stand.show();
    CHECK(stand.panel.language() == Language::english());
    CHECK(stand.waitForTitle(QStringLiteral("Guests")));
    stand.panel.showPages({{Language::bulgarian(), QStringLiteral("БГ"), kBulgarianPath}});
    CHECK(stand.panel.language() == Language::bulgarian());
    CHECK(stand.waitForTitle(QStringLiteral("Гости")));
}

TEST_CASE("a refresh asks the source anew and stays where one had scrolled") {
    Stand stand("<p>дълго</p><div style=\"height: 5000px\"></div>");
    stand.probe.evaluate(QStringLiteral("window.scrollTo(0, 1200)"));
    const auto scrolled = [&stand] {
        return stand.probe.evaluate(QStringLiteral("window.scrollY")).toInt();
    };
    REQUIRE(test::waitFor([&] { return stand.probe.scrollPosition().y() > 1100; }));
    stand.files[kBulgarianPath].bytes =
        page("Ново", "<p>дълго</p><div style=\"height: 5000px\"></div>");
    stand.files[QStringLiteral("assets/style.css")].bytes = "h1 { color: rgb(7, 8, 9) }";
    stand.panel.refresh();
    CHECK(stand.waitForTitle(QStringLiteral("Ново")));
    CHECK(
        stand.probe.evaluate(QStringLiteral("getComputedStyle(document.querySelector('h1')).color"))
            .toString() == QStringLiteral("rgb(7, 8, 9)"));
    CHECK(test::waitFor([&] { return scrolled() == 1200; }, 5'000));
}

TEST_CASE("a link is not followed: its address is shown, and opened only when asked") {
    Stand stand("<p><a id=far href=\"https://example.org/a\">x</a>"
                "<a id=near href=\"../drugo/\">y</a><a id=bad href=\"javascript:1\">z</a>"
                "<a id=file href=\"file:///etc/passwd\">f</a></p>");
    QSignalSpy opened(&stand.panel, &PreviewPanel::openLinkRequested);
    auto* strip = stand.panel.findChild<QWidget*>(QStringLiteral("previewLinkStrip"));
    auto* text = stand.panel.findChild<QLabel*>(QStringLiteral("previewLinkText"));
    auto* open = stand.panel.findChild<QPushButton*>(QStringLiteral("previewOpenLink"));
    REQUIRE((strip && text && open));
    const auto follow = [&stand](const char* id) {
        stand.probe.evaluate(
            QStringLiteral("document.getElementById('%1').click()").arg(QLatin1String(id)));
    };
    follow("far");
    REQUIRE(test::waitFor([strip] { return strip->isVisible(); }, 5'000));
    CHECK(text->text().contains(QStringLiteral("https://example.org/a")));
    CHECK(opened.isEmpty());
    stand.click("previewOpenLink");
    REQUIRE(opened.count() == 1);
    CHECK(opened.at(0).at(0).toUrl() == QUrl(QStringLiteral("https://example.org/a")));
    follow("near");
    CHECK(test::waitFor([open] { return !open->isVisible(); }, 5'000));
    CHECK(stand.waitForTitle(QStringLiteral("Гости")));
    follow("file");
    follow("bad");
    CHECK_FALSE(test::waitFor([open] { return open->isVisible(); }, 300));
}

TEST_CASE("a link to the other edition of the same post switches to it") {
    Stand stand("<p><a id=other href=\"../../../en/2018/guests/\">English</a></p>");
    stand.probe.evaluate(QStringLiteral("document.getElementById('other').click()"));
    CHECK(test::waitFor([&stand] { return stand.panel.language() == Language::english(); }, 5'000));
}

TEST_CASE("a page that is not there is said in words") {
    Stand stand;
    auto* failed = stand.panel.findChild<QLabel*>(QStringLiteral("previewFailed"));
    REQUIRE(failed);
    CHECK_FALSE(failed->isVisible());
    QSignalSpy loaded(&stand.panel, &PreviewPanel::loaded);
    stand.panel.showPages(
        {{Language::bulgarian(), QStringLiteral("БГ"), QStringLiteral("bg/none/index.html")}});
    REQUIRE((loaded.count() > 0 || loaded.wait(10'000)));
    CHECK(failed->isVisible());
}

TEST_CASE("a hostile page in the preview reaches nobody and asks the source only for its files") {
    test::NetworkTrap trap;
    REQUIRE(trap.isListening());
    Stand stand(test::hostileMarkup(trap.port()).toUtf8());
    for (const char* id : {"link", "window", "file"}) {
        stand.probe.evaluate(
            QStringLiteral("document.getElementById('%1').click()").arg(QLatin1String(id)));
    }
    stand.probe.evaluate(QStringLiteral("document.getElementById('form').submit()"));
    CHECK_FALSE(
        test::waitFor([&trap] { return trap.connections() + trap.datagrams() > 0; }, 2'000));
    CHECK(trap.connections() == 0);
    CHECK(trap.datagrams() == 0);
    CHECK(stand.probe.url() == webview::address(QStringLiteral("site"), kBulgarianPath));
    for (const QString& path : stand.asked) {
        CHECK((path == kBulgarianPath || path == QStringLiteral("assets/style.css")));
    }
}
