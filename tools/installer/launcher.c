/* SPDX-License-Identifier: MPL-2.0
 * The door on Windows: loads CPython from the runtime folder into this very process and lets it run app\main.py.
 * So the process, its taskbar button and its icon are Inspector's own. Built twice: with a console and without. */

#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define ROOM 32768
#ifdef CONSOLE
#define INTERPRETER L"python.exe"
#define DEPTH 2 /* stands in bin\ */
#else
#define INTERPRETER L"pythonw.exe"
#define DEPTH 1 /* stands beside runtime\ */
#endif

typedef int(__cdecl *Main)(int, wchar_t **);

static wchar_t home[ROOM], library[ROOM], interpreter[ROOM], script[ROOM];

static int refuse(const wchar_t *text)
{
#ifdef CONSOLE
    fwprintf(stderr, L"%ls\n", text);
#else
    MessageBoxW(NULL, text, L"Inspector", MB_OK | MB_ICONERROR);
#endif
    return 3;
}

static int start(int count, wchar_t **words)
{
    DWORD length = GetModuleFileNameW(NULL, home, ROOM);
    if (length == 0 || length >= ROOM - 64)
        return refuse(L"Inspector's folder has too long a name.");
    for (int up = 0; up < DEPTH; up++) {
        wchar_t *cut = wcsrchr(home, L'\\');
        if (cut)
            *cut = 0;
    }
    swprintf(library, ROOM, L"%ls\\runtime\\" PYTHON_DLL, home);
    swprintf(interpreter, ROOM, L"%ls\\runtime\\" INTERPRETER, home);
    swprintf(script, ROOM, L"%ls\\app\\main.py", home);

    HMODULE python = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    Main run = python ? (Main)(void (*)(void))GetProcAddress(python, "Py_Main") : NULL;
    wchar_t **all = run ? calloc(count + 5, sizeof *all) : NULL;
    if (!all)
        return refuse(L"Inspector is damaged: its runtime folder does not load. Install it again; your visits stay.\n"
                      L"程序已损坏：runtime 文件夹无法加载。请重新安装，检查记录不会丢失。");
    int n = 0;
    all[n++] = interpreter; /* becomes sys.executable, so that child processes are plain Python */
    all[n++] = L"-X";
    all[n++] = L"utf8";
    all[n++] = script;
    for (int i = 1; i < count; i++)
        all[n++] = words[i];
    return run(n, all);
}

#ifdef CONSOLE
int wmain(int count, wchar_t **words)
{
    return start(count, words);
}
#else
int WINAPI wWinMain(HINSTANCE self, HINSTANCE before, wchar_t *line, int show)
{
    (void)self, (void)before, (void)line, (void)show;
    return start(__argc, __wargv);
}
#endif
