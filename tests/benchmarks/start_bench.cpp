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

/// Puts the cursor into the open post's text and waits for the frame that shows it, as with the
/// bare page.
void reachText(editor::EditorView& view) {
    view.focusField(domain::Language::bulgarian(), editor::Field::Body);
    const QString inText =
        QStringLiteral("!!getSelection().focusNode?.parentElement.closest('.article-body') &&"
                       " document.activeElement.isContentEditable");
    while (!evaluate(pageOf(view), inText).toBool()) {
    }
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
