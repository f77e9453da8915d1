#pragma once

#include "models/typing_habits.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace vestitel::dialogs {

/// What happens by itself while one types, to be switched on and off: a page of the settings.
class WritingSettings final : public QWidget {
    Q_OBJECT

public:
    explicit WritingSettings(const models::TypingHabits& habits, QWidget* parent = nullptr);

    [[nodiscard]] models::TypingHabits habits() const;

private:
    void add(QVBoxLayout* column, bool models::TypingHabits::*habit, const QString& name,
             const QString& label);

    struct Choice {
        bool models::TypingHabits::*habit;
        QCheckBox* box;
    };
    models::TypingHabits m_initial;
    std::vector<Choice> m_choices;
};

} // namespace vestitel::dialogs
