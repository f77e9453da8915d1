#include "figures.h"
#include "measurements.h"
#include "process_tree.h"
#include "stage.h"

#include "editor/editor_view.h"
#include "models/posts_model.h"

#include <QCoreApplication>
#include <QListView>
#include <QTest>

namespace vestitel::bench {

namespace {

constexpr int kSteps = 500;
constexpr int kOpenings = 60;

} // namespace

void listInWindow(const QString& archive) {
    Window window(archive);
    bool shown = false;
    QObject::connect(&window->posts(), &models::PostsModel::shown, &window->posts(),
                     [&shown] { shown = true; });
    waitFor([&shown] { return shown; });
    answer(sinceMain());

    QListView& view = window.list();
    const int rows = view.model()->rowCount();
    Times times;
    for (int i = 0; i < kSteps; ++i) {
        const int row = static_cast<int>(qint64{rows} * i / kSteps);
        times.add(milliseconds([&] {
            view.scrollTo(view.model()->index(row, 0), QAbstractItemView::PositionAtTop);
            view.viewport()->repaint();
        }));
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);
    }
    answer(times.percentile(0.5));
    answer(times.percentile(0.95));

    editor::EditorView& editor = window->editor();
    waitFor([&editor] { return editor.isReady(); });
    window.open(window.posts(1).front());
    editor.setView(std::nullopt);
    waitFor([&editor] {
        return evaluate(
                   pageOf(editor),
                   QStringLiteral("document.querySelectorAll('.edition:not([hidden])').length"))
                   .toInt() == 2;
    });
    answer(static_cast<double>(memoryOfProcessTree()) / 1e6);
    answer(renderersInProcessTree());
}

void memoryOfBarePage() {
    BarePage page{QString()};
    evaluate(page.page(), QStringLiteral("1"));
    answer(static_cast<double>(memoryOfProcessTree()) / 1e6);
}

void openings(const QString& archive) {
    Window window(archive);
    editor::EditorView& editor = window->editor();
    QListView& list = window.list();
    waitFor([&] { return editor.isReady() && list.model()->rowCount() > kOpenings; });
    window.open(window.posts(1).front());
    for (int row = 1; row <= kOpenings; ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        list.scrollTo(index);
        waitFor([&index] { return !index.data().toString().isEmpty(); });
        const auto before = editor.openPost();
        bool there = false;
        const auto connection =
            QObject::connect(&editor, &editor::EditorView::stateChanged, &editor,
                             [&] { there = there || editor.openPost() != before; });
        answer(milliseconds([&] {
            QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
            waitFor([&there] { return there; });
        }));
        QObject::disconnect(connection);
        waitForFrame(pageOf(editor));
    }
}

} // namespace vestitel::bench
