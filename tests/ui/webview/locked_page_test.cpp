#include "base/deliver.h"
#include "webview/locked_page.h"

#include "support/catch.h"
#include "support/hostile_markup.h"
#include "support/network_trap.h"
#include "support/wait_for.h"
#include "webview/locked_profile.h"
#include "webview/request_blocker.h"
#include "webview/scheme.h"

#include <QSignalSpy>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineSettings>
#include <QWebEngineView>

using namespace vestitel;
using namespace vestitel::webview;

namespace {

QFuture<Result<File>> served(const QByteArray& html) {
    return readyFuture(Result<File>(File{html, QStringLiteral("text/html")}));
}

QVariant evaluate(QWebEnginePage& page, const QString& script, quint32 world) {
    std::optional<QVariant> answer;
    page.runJavaScript(script, world, [&answer](const QVariant& value) { answer = value; });
    REQUIRE(test::waitFor([&answer] { return answer.has_value(); }, 10'000));
    return *answer;
}

struct Stand {
    explicit Stand(const QByteArray& html, LockedPage::Scripts scripts)
        : profile({QStringLiteral("site")},
                  [html](const QString&, const QString&) { return served(html); }),
          page(profile.profile(), scripts) {
        view.setPage(&page);
        view.resize(600, 600);
        view.show();
        QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
        page.openHome(address(QStringLiteral("site"), QStringLiteral("index.html")));
        REQUIRE((loaded.count() > 0 || loaded.wait(20'000)));
    }

    LockedProfile profile;
    LockedPage page;
    QWebEngineView view;
};

} // namespace

TEST_CASE("programs that are started later do not inherit that there is no network") {
    const QByteArray before = qgetenv("QTWEBENGINE_CHROMIUM_FLAGS");
    const LockedProfile profile({}, [](const QString&, const QString&) {
        return readyFuture(Result<File>(File{{}, QStringLiteral("text/html")}));
    });
    CHECK(qgetenv("QTWEBENGINE_CHROMIUM_FLAGS") == before);
    CHECK_FALSE(before.contains("host-resolver-rules"));
}

TEST_CASE("without scripts a hostile page reaches nobody, whatever it asks for") {
    test::NetworkTrap trap;
    REQUIRE(trap.isListening());
    Stand stand("<!doctype html><meta charset=utf-8><title>x</title>" +
                    test::hostileMarkup(trap.port()).toUtf8(),
                LockedPage::Scripts::Off);
    QSignalSpy links(&stand.page, &LockedPage::linkActivated);
    for (const char* click : {"link", "window", "file"}) {
        evaluate(stand.page,
                 QStringLiteral("document.getElementById('%1').click()").arg(QLatin1String(click)),
                 QWebEngineScript::ApplicationWorld);
    }
    evaluate(stand.page, QStringLiteral("document.getElementById('form').submit()"),
             QWebEngineScript::ApplicationWorld);
    // Its renderer has done all that it was asked when it has painted twice and answers again.
    CHECK(test::waitFor([&links] { return links.count() >= 1; }, 10'000));
    CHECK(evaluate(stand.page, QStringLiteral("document.querySelectorAll('p').length"),
                   QWebEngineScript::ApplicationWorld)
              .toInt() > 3);
    CHECK(test::waitFor([&stand] { return stand.profile.blocker().refused() >= 10; }, 10'000));
    CHECK_FALSE(
        test::waitFor([&trap] { return trap.connections() + trap.datagrams() > 0; }, 2'000));
    CHECK(trap.connections() == 0);
    CHECK(trap.datagrams() == 0);
    CHECK(stand.page.url() == stand.page.home());
}

TEST_CASE("a page in which scripts run leaves no place for anything but our scheme") {
    test::NetworkTrap trap;
    const QByteArray policy =
        "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; script-src vest:; "
        "style-src vest: 'unsafe-inline'; img-src vest: data: blob:; font-src vest:; "
        "connect-src vest:; base-uri 'none'; form-action 'none'; frame-src 'none'; "
        "object-src 'none'\">";
    Stand stand("<!doctype html><meta charset=utf-8>" + policy + "<title>x</title>" +
                    test::hostileMarkup(trap.port()).toUtf8(),
                LockedPage::Scripts::On);
    CHECK_FALSE(
        test::waitFor([&trap] { return trap.connections() + trap.datagrams() > 0; }, 2'000));
    CHECK(stand.page.url() == stand.page.home());
    CHECK(evaluate(stand.page, QStringLiteral("typeof peer"), QWebEngineScript::MainWorld) ==
          QVariant(QStringLiteral("undefined")));
}

TEST_CASE("a page's profile keeps nothing and its settings are closed") {
    Stand stand("<!doctype html><title>x</title>", LockedPage::Scripts::On);
    CHECK(stand.profile.profile().isOffTheRecord());
    CHECK(stand.profile.profile().httpCacheType() == QWebEngineProfile::NoCache);
    const QWebEngineSettings& settings = *stand.page.settings();
    for (const auto attribute :
         {QWebEngineSettings::PluginsEnabled, QWebEngineSettings::LocalStorageEnabled,
          QWebEngineSettings::LocalContentCanAccessRemoteUrls,
          QWebEngineSettings::LocalContentCanAccessFileUrls, QWebEngineSettings::JavascriptCanPaste,
          QWebEngineSettings::JavascriptCanAccessClipboard, QWebEngineSettings::WebGLEnabled,
          QWebEngineSettings::DnsPrefetchEnabled, QWebEngineSettings::NavigateOnDropEnabled,
          QWebEngineSettings::ErrorPageEnabled, QWebEngineSettings::PdfViewerEnabled}) {
        INFO(attribute);
        CHECK_FALSE(settings.testAttribute(attribute));
    }
    CHECK(settings.testAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly));
}

TEST_CASE("a page cannot take itself elsewhere, not even within the scheme") {
    Stand stand("<!doctype html><title>x</title>", LockedPage::Scripts::On);
    for (const char* target : {"vest://site/other.html", "vest://editor/index.html",
                               "data:text/html,x", "file:///etc/passwd"}) {
        INFO(target);
        evaluate(stand.page, QStringLiteral("location = '%1'; 1").arg(QLatin1String(target)),
                 QWebEngineScript::MainWorld);
        CHECK_FALSE(test::waitFor([&stand] { return stand.page.url() != stand.page.home(); }, 300));
    }
}
