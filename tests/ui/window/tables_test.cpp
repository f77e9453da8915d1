#include "editor/editor_view.h"
#include "interface_words.h"
#include "main_window/command_set.h"
#include "widgets/table_size_popup.h"
#include "window_stand.h"

#include "support/catch.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QTest>

// A table in the real window: its size chosen, its cells filled by the keyboard, changed by the
// menus.

using namespace vestitel;
using domain::Language;
using editor::CommandName;
using editor::Field;
using main_window::CommandId;

namespace {

constexpr int kPatience = 30'000;

class TableStand final {
public:
    explicit TableStand(style::AppearanceChoice appearance = style::AppearanceChoice::Light)
        : window({}, appearance) {
        QObject::connect(&view(), &editor::EditorView::stateChanged, &view(),
                         [this](const editor::EditorState& now) { state = now; });
    }

    [[nodiscard]] editor::EditorView& view() { return window.window().editor(); }
    [[nodiscard]] QAction* action(CommandId id) { return window.window().commands().action(id); }

    void waitFor(const std::function<bool()>& condition) {
        const bool holds = QTest::qWaitFor(condition, kPatience);
        CAPTURE(body().toStdString());
        REQUIRE(holds);
    }

    /// A new post with a table of three rows and three columns, the cursor in its first cell.
    void putTable() {
        action(CommandId::NewPost)->trigger();
        waitFor([this] { return view().openPost().has_value(); });
        window.type(Language::bulgarian(), Field::Body, QStringLiteral("Кандидати\n"));
        // A command comes to the page by another way than keys do, and could overtake them.
        waitFor([this] { return body().contains(QStringLiteral("Кандидати")); });
        waitFor([this] { return action(CommandId::InsertTable)->isEnabled(); });
        action(CommandId::InsertTable)->trigger();
        auto& popup = window.child<widgets::TableSizePopup>(QStringLiteral("tableSizePopup"));
        waitFor([&popup] { return popup.isVisible(); });
        const QString folder = qEnvironmentVariable("VESTITEL_SCREENSHOTS");
        if (!folder.isEmpty()) {
            REQUIRE(popup.grab().save(folder + QStringLiteral("/table-size.png")));
        }
        auto* const grid = popup.findChild<QWidget*>(QStringLiteral("tableSizeGrid"));
        QTest::keyClick(grid, Qt::Key_Return);
        waitFor([this] { return state.table.has_value(); });
    }

    /// Where the keys of the text go.
    [[nodiscard]] QWidget* page() {
        return window.child<QWidget>(QStringLiteral("editorPage")).focusProxy();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(page(), key, modifiers);
    }

    void write(const QString& text) {
        for (const QChar letter : text) {
            if (letter == u'\t') {
                press(Qt::Key_Tab);
            } else {
                QTest::sendKeyEvent(QTest::Click, page(), Qt::Key_unknown, letter, Qt::NoModifier);
            }
        }
    }

    [[nodiscard]] QString body() { return view().text(Language::bulgarian())->body.html(); }

    editor::EditorState state;
    test::WindowStand window;
};

} // namespace

TEST_CASE("a table is filled by the keyboard and changed by the menus") {
    TableStand stand;
    stand.putTable();
    CHECK_FALSE(stand.action(CommandId::InsertTable)->isEnabled());
    CHECK(stand.action(CommandId::HeaderRow)->isChecked());
    stand.write(QStringLiteral("Мярка\tБрой\tСума\t4.1\t12\t80\t6.4\t7\t35\tОбщо\t19"));
    stand.waitFor([&] { return stand.body().contains(QLatin1String("<td>19</td><td></td>")); });
    CHECK(stand.body().contains(QStringLiteral("<thead><tr><th scope=\"col\">Мярка</th>")));
    CHECK(stand.body().count(QLatin1String("<tr>")) == 4);

    stand.action(CommandId::HeaderColumn)->trigger();
    stand.waitFor([&] { return stand.state.table && stand.state.table->headerColumn; });
    CHECK(stand.action(CommandId::HeaderColumn)->isChecked());
    stand.action(CommandId::TableCaption)->trigger();
    stand.waitFor([&] { return stand.state.table && stand.state.table->caption; });
    stand.write(QStringLiteral("Приети проекти"));
    stand.waitFor(
        [&] { return stand.body().contains(QStringLiteral("<caption>Приети проекти</caption>")); });
    CHECK(stand.body().contains(QStringLiteral("<th scope=\"row\">Общо</th>")));
}

TEST_CASE("Escape in a table selects it, and Delete takes it away") {
    TableStand stand;
    stand.putTable();
    stand.write(QStringLiteral("а"));
    stand.press(Qt::Key_Escape);
    stand.waitFor([&] { return stand.state.block == editor::BlockKind::Table; });
    stand.press(Qt::Key_Delete);
    stand.waitFor([&] { return !stand.state.table.has_value(); });
    stand.waitFor([&] { return !stand.body().contains(QLatin1String("<table")); });
}

TEST_CASE("cells are selected by dragging the mouse over them") {
    TableStand stand;
    stand.putTable();
    stand.write(QStringLiteral("а\tб\tв\tг\tд\tе\tж\tз\tи"));
    stand.waitFor([&] { return stand.body().contains(QStringLiteral("<td>и</td>")); });
    CHECK_FALSE(stand.state.isEnabled(CommandName::MergeCells));
    // From the middle of the table's upper part: wherever the cells are, two are under this way.
    QWidget* const page = stand.page();
    const QPoint from = page->mapFrom(&stand.window.window(), QPoint(678, 403));
    const QPoint to = page->mapFrom(&stand.window.window(), QPoint(760, 445));
    QTest::mousePress(page, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 8; ++step) {
        QMouseEvent move(QEvent::MouseMove, from + (to - from) * step / 8,
                         page->mapToGlobal(from + (to - from) * step / 8), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &move);
        QTest::qWait(20);
    }
    QTest::mouseRelease(page, Qt::LeftButton, {}, to);
    stand.waitFor([&] { return stand.state.isEnabled(CommandName::MergeCells); });
}

TEST_CASE("screenshots of a table", "[.screenshots]") {
    const auto [language, appearance, name] =
        GENERATE(table<QString, style::AppearanceChoice, QString>(
            {{QStringLiteral("bg"), style::AppearanceChoice::Light, QStringLiteral("table")},
             {QStringLiteral("bg"), style::AppearanceChoice::Dark, QStringLiteral("table-dark")},
             {QStringLiteral("en"), style::AppearanceChoice::Light, QStringLiteral("table-en")}}));
    const test::InterfaceWords words(language);
    TableStand stand(appearance);
    stand.putTable();
    stand.write(QStringLiteral("Мярка\tБрой\tСума\t4.1\t12\t80\t6.4\t7\t35\tОбщо\t19"));
    stand.action(CommandId::HeaderColumn)->trigger();
    stand.waitFor([&] { return stand.state.table && stand.state.table->headerColumn; });
    stand.press(Qt::Key_Up, Qt::ShiftModifier);
    stand.press(Qt::Key_Right, Qt::ShiftModifier);
    stand.waitFor([&] { return stand.state.isEnabled(CommandName::MergeCells); });
    stand.window.screenshot(name);
    auto& menu = stand.window.child<QMenu>(QStringLiteral("tableMenu"));
    menu.ensurePolished();
    menu.adjustSize();
    const QString folder = qEnvironmentVariable("VESTITEL_SCREENSHOTS");
    if (!folder.isEmpty()) {
        REQUIRE(menu.grab().save(folder + QStringLiteral("/menu-%1.png").arg(name)));
    }
}
