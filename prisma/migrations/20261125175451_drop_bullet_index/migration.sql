-- DropIndex
DROP INDEX "Bullet_articleId_groupNumber_position_idx";
