#pragma once

#include "editorial/import_files.h"

#include <QObject>

#include <vector>

namespace vestitel::widgets {
class Banner;
}

namespace vestitel::main_window {

/// Says which imported documents were told to be in two languages, and offers them as one text, for
/// as long as the reader likes.
class PairsBinding final : public QObject {
    Q_OBJECT

public:
    PairsBinding(widgets::Banner& banner, QObject* parent);

    void show(const std::vector<editorial::RecognisedPair>& pairs);

signals:
    void oneTextRequested(const std::vector<vestitel::editorial::RecognisedPair>& pairs);

private:
    widgets::Banner& m_banner;
    std::vector<editorial::RecognisedPair> m_pairs;
};

} // namespace vestitel::main_window
