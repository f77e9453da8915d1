#pragma once

#include "domain/image_edit.h"

#include <QObject>
#include <QUndoStack>

namespace vestitel::image_work {

/// What a step does; steps of one gesture (a drag, a slider, a key that is held) are one.
enum class Change { Turn, Straighten, Crop, Ratio, AddBlur, ChangeBlur, RemoveBlur, Focus, Reset };

/// The edit as it is now, and the steps that lead to it.
class EditHistory final : public QObject {
    Q_OBJECT

public:
    explicit EditHistory(const domain::ImageEdit& start, QObject* parent = nullptr);

    [[nodiscard]] const domain::ImageEdit& edit() const { return m_edit; }
    [[nodiscard]] const domain::ImageEdit& start() const { return m_start; }
    void change(const domain::ImageEdit& edit, Change change);
    /// What follows is a step of its own.
    void endGesture() { ++m_gesture; }
    [[nodiscard]] QUndoStack& steps() { return m_steps; }

signals:
    void changed();

private:
    class Step;

    void put(const domain::ImageEdit& edit);

    domain::ImageEdit m_start;
    domain::ImageEdit m_edit;
    QUndoStack m_steps;
    int m_gesture = 0;
};

} // namespace vestitel::image_work
