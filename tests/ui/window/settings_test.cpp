#include "archive/settings_store.h"
#include "dialogs/settings_dialog.h"
#include "editorial/sample_archive.h"
#include "interface_words.h"
#include "main_window/look_preview.h"
#include "main_window/settings_flow.h"
#include "preview/preview_panel.h"
#include "webview/locked_page.h"
#include "window_stand.h"

#include "support/catch.h"
#include "support/wait_for.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QWebEngineScript>

// A look is seen before it is chosen.

using namespace vestitel;
using test::waitFor;

namespace vestitel::preview {

class PreviewPanelProbe final {
public:
    static QVariant evaluate(PreviewPanel& panel, const QString& script) {
        auto answer = std::make_shared<std::optional<QVariant>>();
        panel.m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                                    [answer](const QVariant& value) { *answer = value; });
        REQUIRE(test::waitFor([answer] { return answer->has_value(); }, 30'000));
        return **answer;
    }
};

} // namespace vestitel::preview

namespace {

constexpr int kPatience = 30'000;
constexpr int kLookTab = 2;

void fillSample(editorial::Newsroom& newsroom) {
    REQUIRE(editorial::fillSampleArchive(newsroom));
}

void fillNothing(editorial::Newsroom&) {
}

struct SettingsStand : test::WindowStand {
    explicit SettingsStand(style::AppearanceChoice appearance = style::AppearanceChoice::Light,
                           void (*fill)(editorial::Newsroom&) = fillSample)
        : WindowStand(fill, appearance), flow(newsroom(), &window()) {
        open(main_window::SettingsFlow::Start::Organisation);
    }
    ~SettingsStand() { delete dialog; }

    void open(main_window::SettingsFlow::Start start) {
        flow.open({}, start);
        REQUIRE(waitFor(
            [this] {
                dialog = window().findChild<dialogs::SettingsDialog*>();
                return dialog != nullptr && dialog->isVisible();
            },
            kPatience));
    }
    template <typename Widget>
    Widget& inDialog(const QString& name) {
        auto* const found = dialog->findChild<Widget*>(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    void showLook() {
        auto& preview = inDialog<main_window::LookPreview>(QStringLiteral("lookPreview"));
        QSignalSpy loaded(&preview, &main_window::LookPreview::loaded);
        inDialog<QTabWidget>(QStringLiteral("settingsTabs")).setCurrentIndex(kLookTab);
        REQUIRE(waitFor([&] { return loaded.count() > 0; }, kPatience));
    }
    bool becomes(const QString& expression, const QVariant& value) {
        auto& panel = inDialog<preview::PreviewPanel>(QStringLiteral("previewPanel"));
        return waitFor(
            [&] { return preview::PreviewPanelProbe::evaluate(panel, expression) == value; },
            kPatience);
    }
    archive::Settings stored() {
        return newsroom()
            .run(
                editorial::Priority::Reading,
                [](editorial::Newsroom& room) { return archive::settings(room.archive()).value(); })
            .result();
    }

    main_window::SettingsFlow flow;
    QPointer<dialogs::SettingsDialog> dialog;
};

} // namespace

TEST_CASE_METHOD(SettingsStand, "a look that is being chosen is shown beside it, and not kept") {
    const archive::Settings before = stored();
    QSignalSpy chosen(&flow, &main_window::SettingsFlow::chosen);
    showLook();
    CHECK(becomes(QStringLiteral("document.querySelectorAll('.in-columns').length"), 0));
    inDialog<QLineEdit>(QStringLiteral("themeValue:slogan:bg")).setText(QStringLiteral("Заедно"));
    CHECK(becomes(QStringLiteral("document.querySelector('.page-slogan')?.textContent || ''"),
                  QStringLiteral("Заедно")));
    inDialog<QComboBox>(QStringLiteral("themeValue:columns")).setCurrentIndex(1);
    CHECK(becomes(QStringLiteral("document.querySelectorAll('.in-columns').length > 0"), true));
    inDialog<QLineEdit>(QStringLiteral("themeValue:header")).setText(QStringLiteral("#102030"));
    CHECK(becomes(
        QStringLiteral("getComputedStyle(document.documentElement).getPropertyValue('--header')"
                       ".trim()"),
        QStringLiteral("#102030")));
    dialog->reject();
    CHECK(chosen.count() == 0);
    CHECK(stored() == before);
}

TEST_CASE_METHOD(SettingsStand,
                 "the settings open with the look in front where that is asked for") {
    delete dialog;
    open(main_window::SettingsFlow::Start::Look);
    CHECK(inDialog<QTabWidget>(QStringLiteral("settingsTabs")).currentIndex() == kLookTab);
    CHECK(inDialog<main_window::LookPreview>(QStringLiteral("lookPreview")).isVisible());
}

TEST_CASE_METHOD(SettingsStand, "the dialog gives the chosen look to whoever keeps it") {
    QSignalSpy chosen(&flow, &main_window::SettingsFlow::chosen);
    inDialog<QLineEdit>(QStringLiteral("themeValue:slogan:bg")).setText(QStringLiteral("Заедно"));
    dialog->accept();
    REQUIRE(chosen.count() == 1);
    const auto after = chosen.at(0).at(1).value<dialogs::SettingsValues>();
    CHECK(after.archive.themeOptions.at(QStringLiteral("herald")).at(QStringLiteral("slogan:bg")) ==
          QStringLiteral("Заедно"));
    CHECK(stored().themeOptions.empty());
}

TEST_CASE("an empty archive says when its look can be seen") {
    SettingsStand stand(style::AppearanceChoice::Light, fillNothing);
    auto& words = stand.inDialog<QLabel>(QStringLiteral("lookPreviewWords"));
    CHECK(words.text().isEmpty());
    stand.inDialog<QTabWidget>(QStringLiteral("settingsTabs")).setCurrentIndex(kLookTab);
    CHECK(waitFor([&] { return words.isVisible() && !words.text().isEmpty(); }, kPatience));
}

TEST_CASE("screenshots of a look that is being chosen", "[.screenshots]") {
    for (const auto& [language, appearance] :
         {std::pair{QStringLiteral("bg"), style::AppearanceChoice::Light},
          std::pair{QStringLiteral("en"), style::AppearanceChoice::Dark}}) {
        const test::InterfaceWords words(language);
        SettingsStand stand(appearance);
        stand.showLook();
        stand.inDialog<QLineEdit>(QStringLiteral("themeValue:header"))
            .setText(QStringLiteral("#1d6b52"));
        stand.inDialog<QLineEdit>(QStringLiteral("themeValue:slogan:bg"))
            .setText(QStringLiteral("Заедно за планината"));
        stand.inDialog<QComboBox>(QStringLiteral("themeValue:columns")).setCurrentIndex(1);
        QTest::qWait(2500);
        const QString folder = qEnvironmentVariable("VESTITEL_SCREENSHOTS");
        REQUIRE(stand.dialog->grab().save(
            QDir(folder).filePath(QStringLiteral("settings-look-%1.png").arg(language))));
    }
}
