#pragma once

#include "publishing/theme.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QVBoxLayout;

namespace vestitel {
struct Error;
}
namespace vestitel::editorial {
class LookSite;
class NewsroomThread;
} // namespace vestitel::editorial
namespace vestitel::preview {
class PreviewPanel;
}

namespace vestitel::main_window {

/// The home page that the archive's newest posts would have, in a look that is being chosen. It
/// follows the look when that comes to rest, and stores nothing. Its page is made when it is shown
/// for the first time.
class LookPreview final : public QWidget {
    Q_OBJECT

public:
    explicit LookPreview(editorial::NewsroomThread& newsroom, QWidget* parent = nullptr);
    ~LookPreview() override;

    void setLook(const publishing::Theme& look);

signals:
    /// The page is there, or could not be loaded.
    void loaded(bool ok);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void showSite();
    void say(const QString& sentence);

    editorial::NewsroomThread& m_newsroom;
    std::optional<publishing::Theme> m_look;
    std::shared_ptr<const editorial::LookSite> m_site;
    QVBoxLayout* m_column;
    QLabel* m_words; ///< While there is no page, why.
    preview::PreviewPanel* m_panel = nullptr;
    QTimer m_soon;
    bool m_isLoading = false;
};

} // namespace vestitel::main_window
