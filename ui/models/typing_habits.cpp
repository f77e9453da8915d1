#include "models/typing_habits.h"

#include <QSettings>

namespace vestitel::models {

namespace {

struct Key {
    const char* name;
    bool TypingHabits::*habit;
};

constexpr Key kKeys[] = {
    {"typing/quotes", &TypingHabits::quotes},     {"typing/dashes", &TypingHabits::dashes},
    {"typing/ellipsis", &TypingHabits::ellipsis}, {"typing/spaces", &TypingHabits::spaces},
    {"typing/markdown", &TypingHabits::markdown}, {"typing/slash", &TypingHabits::slash},
};

} // namespace

TypingHabits typingHabits(const QSettings& settings) {
    TypingHabits habits;
    for (const Key& key : kKeys) {
        habits.*key.habit = settings.value(QLatin1String(key.name), habits.*key.habit).toBool();
    }
    return habits;
}

void saveTypingHabits(QSettings& settings, const TypingHabits& habits) {
    for (const Key& key : kKeys) {
        settings.setValue(QLatin1String(key.name), habits.*key.habit);
    }
}

} // namespace vestitel::models
