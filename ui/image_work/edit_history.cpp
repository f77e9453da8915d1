#include "image_work/edit_history.h"

#include <QUndoCommand>

namespace vestitel::image_work {

namespace {

/// Steps of one gesture with the same number become one; -1: never.
int kindOf(Change change) {
    switch (change) {
    case Change::Straighten:
    case Change::Crop:
    case Change::Focus:
        return static_cast<int>(change);
    case Change::AddBlur: // an area that is drawn
    case Change::ChangeBlur:
        return static_cast<int>(Change::ChangeBlur);
    case Change::Turn:
    case Change::Ratio:
    case Change::RemoveBlur:
    case Change::Reset:
        break;
    }
    return -1;
}

} // namespace

class EditHistory::Step final : public QUndoCommand {
public:
    Step(EditHistory& history, const domain::ImageEdit& after, Change change)
        : m_history(history), m_before(history.m_edit), m_after(after), m_change(change),
          m_gesture(history.m_gesture) {}

    [[nodiscard]] int id() const override { return kindOf(m_change); }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* const next = static_cast<const Step*>(other);
        if (next->m_gesture != m_gesture) {
            return false;
        }
        m_after = next->m_after;
        setObsolete(m_before == m_after);
        return true;
    }
    void undo() override { m_history.put(m_before); }
    void redo() override { m_history.put(m_after); }

private:
    EditHistory& m_history;
    domain::ImageEdit m_before;
    domain::ImageEdit m_after;
    Change m_change;
    int m_gesture;
};

EditHistory::EditHistory(const domain::ImageEdit& start, QObject* parent)
    : QObject(parent), m_start(start), m_edit(start) {
}

void EditHistory::change(const domain::ImageEdit& edit, Change change) {
    const domain::ImageEdit tidy = domain::tidied(edit);
    if (tidy != m_edit) {
        m_steps.push(new Step(*this, tidy, change));
    }
}

void EditHistory::put(const domain::ImageEdit& edit) {
    m_edit = edit;
    emit changed();
}

} // namespace vestitel::image_work
