#include "measurements.h"
#include "stage.h"

#include "editor/editor_view.h"
#include "html/sanitiser.h"

namespace vestitel::bench {

namespace {

const QString kText = QStringLiteral("<p>Първи абзац.</p>");

} // namespace

void startOfBarePage() {
    BarePage page(kText);
    page.focusBlock(0);
    answer(sinceMain());
}

namespace {

/// Puts the cursor into the open post's text and waits for the frame that shows it.
void reachText(editor::EditorView& view) {
    bool inText = false;
    QObject::connect(&view, &editor::EditorView::stateChanged, &view,
                     [&inText](const editor::EditorState& state) {
                         inText = inText || state.field == editor::Field::Body;
                     });
    view.focusField(domain::Language::bulgarian(), editor::Field::Body);
    waitFor([&inText] { return inText; });
    waitForFrame(pageOf(view));
    answer(sinceMain());
}

} // namespace

void startOfEditor() {
    editor::EditorView view{editor::EditorServices()};
    view.resize(1440, 900);
    view.show();
    view.activateWindow();
    view.open({*PostId::fromString(QStringLiteral("00000000-0000-4000-8000-000000000001")),
               {{domain::Language::bulgarian(),
                 QStringLiteral("Български"),
                 {QString(), QString(), html::sanitise(kText).value()}}},
               std::nullopt,
               editor::Access::Editable});
    waitFor([&view] { return view.isReady(); });
    reachText(view);
}

void startOfWindow(const QString& archive) {
    Window window(archive);
    window.open(window.posts(1).front());
    reachText(window->editor());
}

} // namespace vestitel::bench
