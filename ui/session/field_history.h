#pragma once

#include "base/clock.h"
#include "domain/medium.h"
#include "domain/post.h"

#include <QObject>
#include <QUndoStack>

namespace vestitel::session {

/// What was done to the open post's fields (everything but its texts), a step for each change, to
/// be taken back and done again. A step carries only what it changed, so that a text, or an address
/// that the archive has given since, stays as it is. The history does nothing by itself: it says
/// what is wanted, and the session does it as any other change. Lives on the window's thread.
class FieldHistory final : public QObject {
    Q_OBJECT

public:
    explicit FieldHistory(const Clock& clock, QObject* parent = nullptr);

    /// Another post is open now.
    void clear();
    /// The writer changed fields. A date that goes on changing (a key that is held) is one step.
    void record(const domain::Post& before, const domain::Post& after);
    /// The writer changed what is said of an image.
    void record(const domain::Medium& before, const domain::Medium& after);
    /// The writer worked on an image: cropped it, blurred something in it.
    void record(const MediaHash& image, const domain::ImageEdit& before,
                const domain::ImageEdit& after);
    /// Something other than the inspector changed the post, as a status set from the list. When
    /// this takes back the last step, that step counts as undone. Addresses are the archive's to
    /// give.
    void recordFromOutside(const domain::Post& before, const domain::Post& now);

    [[nodiscard]] bool canUndo() const { return m_stack.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_stack.canRedo(); }
    /// What undo() would take back ("change of category"); empty for nothing.
    [[nodiscard]] QString undoWords() const { return m_stack.undoText(); }
    [[nodiscard]] QString redoWords() const { return m_stack.redoText(); }

    /// Whether the step that undo() or redo() would take is work on an image.
    [[nodiscard]] bool undoesImageWork() const;
    [[nodiscard]] bool redoesImageWork() const;

    void undo() { m_stack.undo(); }
    void redo() { m_stack.redo(); }

signals:
    /// The fields in which the two differ are to be as in `to`.
    void fieldsWanted(const vestitel::domain::Post& from, const vestitel::domain::Post& to);
    void mediumTextsWanted(const vestitel::domain::Medium& medium);
    void imageEditWanted(const vestitel::MediaHash& image, const vestitel::domain::ImageEdit& edit);
    /// What can be undone or redone is another now.
    void changed();
    /// A new step came.
    void recorded();

private:
    class Step;
    class FieldsStep;
    class MediumStep;
    class ImageStep;

    void push(Step* step);

    const Clock& m_clock;
    QUndoStack m_stack;
    bool m_quiet = false; ///< A step is moved over without being done.
};

} // namespace vestitel::session
