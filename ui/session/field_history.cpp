#include "session/field_history.h"

#include "session/field_changes.h"

#include <QCoreApplication>
#include <QScopedValueRollback>
#include <QUndoCommand>

namespace vestitel::session {

namespace {

struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::session)
};

constexpr int kDateStep = 1; ///< QUndoCommand::id() of steps that may become one.
constexpr qint64 kOneGestureMilliseconds = 1'500;

bool onlyDateDiffers(const domain::Post& before, const domain::Post& after) {
    return changedFields(before, after) == std::vector{Field::Date};
}

} // namespace

/// QUndoStack "redoes" a step that is pushed; here it is done already.
class FieldHistory::Step : public QUndoCommand {
public:
    explicit Step(FieldHistory& history) : m_history(history) {}

    void undo() final {
        if (!m_history.m_quiet) {
            ask(Direction::Back);
        }
    }
    void redo() final {
        if (!std::exchange(m_isNew, false) && !m_history.m_quiet) {
            ask(Direction::Forth);
        }
    }

protected:
    enum class Direction { Back, Forth };
    virtual void ask(Direction direction) = 0;
    [[nodiscard]] FieldHistory& history() const { return m_history; }

private:
    FieldHistory& m_history;
    bool m_isNew = true;
};

class FieldHistory::FieldsStep final : public Step {
public:
    FieldsStep(FieldHistory& history, const domain::Post& before, const domain::Post& after)
        : Step(history), m_before(fieldsOnly(before)), m_after(fieldsOnly(after)),
          m_time(history.m_clock.now()) {
        setText(changeInWords(before, after));
    }

    [[nodiscard]] int id() const override {
        return onlyDateDiffers(m_before, m_after) ? kDateStep : -1;
    }

    bool mergeWith(const QUndoCommand* other) override {
        const auto* const next = static_cast<const FieldsStep*>(other);
        if (m_time.msecsTo(next->m_time) > kOneGestureMilliseconds) {
            return false;
        }
        m_after = next->m_after;
        m_time = next->m_time;
        setObsolete(m_before.date == m_after.date);
        return true;
    }

    /// Whether this step, taken back, makes `after` of `before`.
    [[nodiscard]] bool isTakenBackBy(const domain::Post& before, const domain::Post& after) const {
        domain::Post back = before;
        carryChange(m_after, m_before, back);
        return changedFields(back, after).empty();
    }

private:
    void ask(Direction direction) override {
        const bool back = direction == Direction::Back;
        emit history().fieldsWanted(back ? m_after : m_before, back ? m_before : m_after);
    }

    domain::Post m_before;
    domain::Post m_after;
    QDateTime m_time;
};

class FieldHistory::MediumStep final : public Step {
public:
    MediumStep(FieldHistory& history, domain::Medium before, domain::Medium after)
        : Step(history), m_before(std::move(before)), m_after(std::move(after)) {
        setText(Words::tr("change of the image's texts"));
    }

private:
    void ask(Direction direction) override {
        emit history().mediumTextsWanted(direction == Direction::Back ? m_before : m_after);
    }

    domain::Medium m_before;
    domain::Medium m_after;
};

class FieldHistory::ImageStep final : public Step {
public:
    ImageStep(FieldHistory& history, MediaHash image, domain::ImageEdit before,
              domain::ImageEdit after)
        : Step(history), m_image(std::move(image)), m_before(std::move(before)),
          m_after(std::move(after)) {
        setText(Words::tr("work on a picture"));
    }

private:
    void ask(Direction direction) override {
        emit history().imageEditWanted(m_image, direction == Direction::Back ? m_before : m_after);
    }

    MediaHash m_image;
    domain::ImageEdit m_before;
    domain::ImageEdit m_after;
};

FieldHistory::FieldHistory(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {
    connect(&m_stack, &QUndoStack::indexChanged, this, &FieldHistory::changed);
}

void FieldHistory::clear() {
    m_stack.clear();
}

void FieldHistory::record(const domain::Post& before, const domain::Post& after) {
    if (!changedFields(before, after).empty()) {
        push(new FieldsStep(*this, before, after));
    }
}

void FieldHistory::record(const domain::Medium& before, const domain::Medium& after) {
    push(new MediumStep(*this, before, after));
}

void FieldHistory::record(const MediaHash& image, const domain::ImageEdit& before,
                          const domain::ImageEdit& after) {
    if (before != after) {
        push(new ImageStep(*this, image, before, after));
    }
}

bool FieldHistory::undoesImageWork() const {
    return m_stack.canUndo() &&
           dynamic_cast<const ImageStep*>(m_stack.command(m_stack.index() - 1)) != nullptr;
}

bool FieldHistory::redoesImageWork() const {
    return m_stack.canRedo() &&
           dynamic_cast<const ImageStep*>(m_stack.command(m_stack.index())) != nullptr;
}

void FieldHistory::recordFromOutside(const domain::Post& before, const domain::Post& now) {
    domain::Post after = now;
    for (auto& [language, edition] : after.editions) {
        const auto own = before.editions.find(language);
        edition.slug = own == before.editions.end() ? QString() : own->second.slug;
    }
    const QUndoCommand* const last =
        m_stack.index() > 0 ? m_stack.command(m_stack.index() - 1) : nullptr;
    const auto* const step = dynamic_cast<const FieldsStep*>(last);
    if (step != nullptr && !changedFields(before, after).empty() &&
        step->isTakenBackBy(before, after)) {
        const QScopedValueRollback quiet(m_quiet, true);
        m_stack.undo();
        return;
    }
    record(before, after);
}

void FieldHistory::push(Step* step) {
    m_stack.push(step);
    emit recorded();
}

} // namespace vestitel::session
