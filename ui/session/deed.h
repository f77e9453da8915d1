#pragma once

#include "base/ids.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace vestitel::session {

/// Something that was done, and how it is undone (empty: it cannot be).
struct Deed {
    QString sentence;
    std::function<void()> undo{};
    /// Whose properties were changed, where that is all that was done.
    std::vector<PostId> posts{};
};

/// What was done to posts of the list, so that it can be taken back from the newest on. Each is
/// taken back once, wherever that is asked for.
class DeedHistory final {
public:
    static constexpr std::size_t kDeedsKept = 20;

    /// The deed, its undo being noticed here; one without an undo is no step.
    [[nodiscard]] Deed keep(const Deed& deed);
    [[nodiscard]] bool canUndo() const;
    /// What the newest step is called.
    [[nodiscard]] QString sentence() const;
    void undo();

private:
    struct Step {
        Deed deed;
        bool isUndone = false;
    };

    [[nodiscard]] Step* newest() const;

    std::vector<std::shared_ptr<Step>> m_steps;
};

} // namespace vestitel::session
