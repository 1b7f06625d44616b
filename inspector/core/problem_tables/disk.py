# SPDX-License-Identifier: MPL-2.0
"""The ground's problems: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "disk_full": (
        "{path} cannot be written: the disk is full ({free} MB free). Free some space, then try again; nothing that was saved is lost.",
        "无法写入 {path}：磁盘已满（剩余 {free} MB）。请腾出空间后重试；已保存的内容不会丢失。",
    ),
    "folder_read_only": (
        "{path} cannot be written: the folder is read-only. Take off the write protection or choose another folder.",
        "无法写入 {path}：文件夹为只读。请取消写保护，或选择其他文件夹。",
    ),
    "file_missing": (
        "{path} is not there. Check the path, or plug the disk in again.",
        "找不到 {path}。请检查路径，或重新插好磁盘。",
    ),
    "file_in_use": (
        "{path} is open in another program. Close it there, then try again.",
        "{path} 正被其他程序打开。请先在那里关闭，再重试。",
    ),
    "disk_failed": (
        "{path} cannot be read or written: the disk reports a fault ({reason}). Check the plug and the disk, then try again.",
        "无法读写 {path}：磁盘报告故障（{reason}）。请检查连接和磁盘后重试。",
    ),
    "path_form": (
        "{path} cannot be used: {reason}. Choose another name or folder.",
        "无法使用 {path}：{reason}。请换一个名称或文件夹。",
    ),
    "zip_damaged": (
        "the archive is cut or damaged ({reason}). Ask for the file again.",
        "压缩包不完整或已损坏（{reason}）。请重新索取该文件。",
    ),
    "zip_hostile": (
        "the archive is refused, because it could harm this computer: {reason} ({member}). Do not open it; ask the sender.",
        "已拒绝该压缩包，它可能危害本机：{reason}（{member}）。请勿打开，并询问发送人。",
    ),
    "zip_encrypted": (
        "the archive has a password ({member}). Ask for one without.",
        "压缩包设有密码（{member}）。请索取不加密的文件。",
    ),
    "zip_member_missing": (
        "the archive does not hold “{member}”. Ask for the file again.",
        "压缩包中缺少“{member}”。请重新索取该文件。",
    ),
    "seal_missing": (
        "the file has no seal: it was re-saved by another program, or never exported by Inspector. Ask for the file as it was exported.",
        "文件没有封印：可能被其他程序另存过，或不是本程序导出。请索取导出的原始文件。",
    ),
    "seal_form": (
        "the seal of the file is not spelled as Inspector spells it ({reason}). The file was changed; ask for it again.",
        "文件封印的写法不符合规范（{reason}）。文件已被改动，请重新索取。",
    ),
    "picture_unknown": (
        "this is not a picture. Choose a JPEG, PNG or HEIC file.",
        "这不是图片。请选择 JPEG、PNG 或 HEIC 文件。",
    ),
    "picture_kind": (
        "pictures of the kind {kind} cannot be kept. Save it as JPEG; on a phone set the camera to “most compatible”.",
        "不支持 {kind} 格式的图片。请另存为 JPEG；手机相机可设为“兼容性最佳”。",
    ),
    "heic_reader": (
        "HEIC pictures cannot be read: the library for them is not installed. Install the program again, or save the picture as JPEG.",
        "无法读取 HEIC 图片：缺少所需的组件。请重新安装程序，或将图片另存为 JPEG。",
    ),
    "picture_large": (
        "the picture is too large: {width} × {height} pixels, at most {limit} million. Scale it down and add it again.",
        "图片过大：{width} × {height} 像素，最多 {limit} 百万像素。请缩小后重新添加。",
    ),
    "picture_heavy": (
        "the picture file is too large: {size} MB, at most {limit} MB. Scale it down and add it again.",
        "图片文件过大：{size} MB，最多 {limit} MB。请缩小后重新添加。",
    ),
    "picture_damaged": (
        "the picture is cut or damaged and cannot be shown whole. Copy it from the camera again.",
        "图片不完整或已损坏，无法完整显示。请从相机重新拷贝。",
    ),
}
