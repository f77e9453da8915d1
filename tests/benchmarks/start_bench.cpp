#include "measurements.h"
#include "stage.h"

#include "editor/editor_view.h"

namespace vestitel::bench {

void startOfBarePage() {
    BarePage page(QStringLiteral("<p>Първи абзац.</p>"));
    page.focusBlock(0);
    answer(sinceMain());
}

void startOfWindow(const QString& archive) {
    Window window(archive);
    editor::EditorView& view = window->editor();
    const PostId post = window.posts(1).front();
    window.open(post);
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

} // namespace vestitel::bench
