#include "block_samples.h"
#include "dialog_opener.h"
#include "dialogs/language_dialog.h"
#include "dialogs/line_dialog.h"
#include "dialogs/settings_dialog.h"
#include "editor/editor_view.h"
#include "editorial/edit_posts.h"
#include "editorial/sample_archive.h"
#include "html/sanitiser.h"
#include "interface_words.h"
#include "main_window/command_set.h"
#include "main_window/format_bar.h"
#include "models/typing_habits.h"

#include "support/catch.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QTabWidget>
#include <QTest>

#include <map>

// A page of pictures for people to look at: each kind of block and all that opens over the window,
// in both languages, light and dark. `./dev screenshots --blocks FOLDER` makes them at 100 % and at
// 200 % (QT_SCALE_FACTOR); the tests do not.

using namespace vestitel;
using main_window::CommandId;

namespace {

constexpr int kHeadingsRow = 1; ///< Of the samples, the one with an outline.

QString folder() {
    return qEnvironmentVariable("VESTITEL_SCREENSHOTS");
}

/// The images of the sample, and a post of every kind of block, the first kind newest.
std::vector<test::BlockSample> fill(editorial::Newsroom& room) {
    REQUIRE(editorial::fillSampleArchive(room));
    archive::PostList list(room.archive());
    const auto rows = list.page({}, 0, 20);
    REQUIRE(rows);
    std::vector<MediaHash> images;
    for (const archive::PostRow& row : *rows) {
        if (row.leadImage && (images.empty() || images.front() != *row.leadImage)) {
            images.push_back(*row.leadImage);
        }
    }
    REQUIRE(images.size() >= 2);
    const auto samples = test::blockSamples(images.at(0), images.at(1), images.at(0));
    QDate date(2026, 6, 30);
    for (const test::BlockSample& sample : samples) {
        auto post = editorial::newPost(room);
        REQUIRE(post);
        post->date = date;
        date = date.addDays(-1);
        const std::tuple<domain::Language, QString, QString> texts[] = {
            {domain::Language::bulgarian(), QStringLiteral("Новини от района"), sample.bulgarian},
            {domain::Language::english(), QStringLiteral("News of the area"), sample.english}};
        for (const auto& [language, title, html] : texts) {
            auto body = html::sanitise(html);
            REQUIRE(body);
            auto& edition = post->editions[language];
            edition.title = html.isEmpty() ? QString() : title;
            edition.body = *body;
        }
        REQUIRE(editorial::savePost(room, *post, archive::SaveReason::Manual));
    }
    return samples;
}

void fillSample(editorial::Newsroom& room) {
    REQUIRE(editorial::fillSampleArchive(room));
}

struct Variant {
    const char* language;
    style::AppearanceChoice appearance;
    const char* name;
};

constexpr Variant kVariants[] = {{"bg", style::AppearanceChoice::Light, "bg-light"},
                                 {"bg", style::AppearanceChoice::Dark, "bg-dark"},
                                 {"en", style::AppearanceChoice::Light, "en-light"},
                                 {"en", style::AppearanceChoice::Dark, "en-dark"}};

void keep(QWidget& widget, const QString& what, const Variant& variant) {
    QTest::qWait(350); // what is still painting; no test depends on it
    const QString scale = QString::number(qRound(widget.devicePixelRatioF() * 100));
    const QString name =
        QStringLiteral("%1.%2-%3.png").arg(what, QLatin1String(variant.name), scale);
    REQUIRE(widget.grab().save(QDir(folder()).filePath(name)));
}

/// All pictures of the folder: a row for each thing, a column for each way it was looked at.
void writeIndex() {
    std::map<QString, QStringList> rows;
    for (const QString& file : QDir(folder()).entryList({QStringLiteral("*.png")})) {
        rows[file.section(u'.', 0, 0)].append(file);
    }
    QString page = QStringLiteral(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Blocks and dialogs</title>"
        "<style>body{font:16px sans-serif}main{display:grid;gap:2rem}"
        "div{display:flex;gap:1rem;overflow-x:auto}img{height:420px;border:1px solid #888}"
        "figure{margin:0}</style><main>");
    for (const auto& [what, files] : rows) {
        page += QStringLiteral("<section><h2>%1</h2><div>").arg(what);
        for (const QString& file : files) {
            page += QStringLiteral("<figure><a href=\"%1\"><img loading=lazy src=\"%1\" alt=\"%2\">"
                                   "</a><figcaption>%2</figcaption></figure>")
                        .arg(file, file.section(u'.', 1, 1));
        }
        page += QStringLiteral("</div></section>");
    }
    QFile index(QDir(folder()).filePath(QStringLiteral("index.html")));
    REQUIRE(index.open(QIODevice::WriteOnly));
    index.write(page.toUtf8());
}

} // namespace

TEST_CASE("pictures of each kind of block", "[.blocks]") {
    REQUIRE_FALSE(folder().isEmpty());
    for (const Variant& variant : kVariants) {
        const test::InterfaceWords words(QLatin1String(variant.language));
        std::vector<test::BlockSample> samples;
        test::WindowStand stand([&](editorial::Newsroom& room) { samples = fill(room); },
                                variant.appearance);
        stand.window().resize(1280, 800);
        stand.window().commands().action(CommandId::ShowInspector)->trigger();
        for (int row = 0; row < static_cast<int>(samples.size()); ++row) {
            stand.openRow(row);
            // Text flows around a figure only where the column is wide.
            const bool isWide = samples.at(static_cast<size_t>(row)).name.startsWith(u"figure-");
            auto& bar = stand.child<main_window::FormatBar>(QStringLiteral("formatBar"));
            bar.languageActions().at(isWide ? 0 : 2)->trigger();
            keep(stand.child<QWidget>(QStringLiteral("editor")),
                 QStringLiteral("block-%1").arg(samples.at(static_cast<size_t>(row)).name),
                 variant);
        }
    }
    writeIndex();
}

TEST_CASE("pictures of all that opens over the window", "[.blocks]") {
    REQUIRE_FALSE(folder().isEmpty());
    for (const Variant& variant : kVariants) {
        const test::InterfaceWords words(QLatin1String(variant.language));
        for (const test::Opened& each : test::openedByCommands()) {
            test::WindowStand stand([](editorial::Newsroom& room) { fill(room); },
                                    variant.appearance);
            stand.openRow(kHeadingsRow);
            test::withOpened(stand, each, [&](QWidget& opened) {
                keep(opened, QStringLiteral("dialog-%1").arg(QLatin1String(each.name)), variant);
            });
        }
        test::WindowStand stand(fillSample, variant.appearance);
        stand.window().resize(1024, 640);
        stand.openRow(0);
        keep(stand.window(), QStringLiteral("window-narrow"), variant);
        stand.window().commands().action(CommandId::Replace)->trigger();
        keep(stand.window(), QStringLiteral("window-find"), variant);
        stand.press(Qt::Key_Escape);

        dialogs::LineDialog abbreviation(
            {QStringLiteral("МИГ"), QStringLiteral("LAG"), QStringLiteral("OK")},
            {{QStringLiteral("line"), QStringLiteral("МИГ"), {}, {}}}, &stand.window());
        abbreviation.show();
        keep(abbreviation, QStringLiteral("dialog-line"), variant);
        abbreviation.close();
        dialogs::LanguageDialog language(domain::Language::bulgarian(), QStringLiteral("de"),
                                         &stand.window());
        language.show();
        keep(language, QStringLiteral("dialog-words-language"), variant);
        language.close();

        archive::Settings stored;
        stored.languages = {domain::Language::bulgarian(), domain::Language::english()};
        dialogs::SettingsDialog settings(
            {stored, QString(), variant.appearance, models::TypingHabits{}}, stand.archive(),
            &stand.window());
        settings.show();
        auto* const tabs = settings.findChild<QTabWidget*>();
        REQUIRE(tabs != nullptr);
        for (int page = 0; page < tabs->count(); ++page) {
            tabs->setCurrentIndex(page);
            keep(settings, QStringLiteral("settings-%1").arg(page + 1), variant);
        }
    }
    writeIndex();
}
