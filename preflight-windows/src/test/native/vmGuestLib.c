/*
 * A stand-in for VMware's vmGuestLib.dll, to see the calls work without VMware:
 *   x86_64-w64-mingw32-gcc -shared -o vmGuestLib.dll vmGuestLib.c
 * Put it into C:\Program Files\VMware\VMware Tools and name that folder in the registry value
 * HKLM\SOFTWARE\VMware, Inc.\VMware Tools\InstallPath. With -DDISABLED it answers as on a host
 * whose administrator has switched the interface off.
 */
#include <stdint.h>

#define API __declspec(dllexport)
#define HANDLE_VALUE ((void *) 0x7ff012345678)
#define NOT_ENABLED 3
#define NO_INFO 5
#define INVALID_HANDLE 8

static int updated;

API int VMGuestLib_OpenHandle(void **handle) { *handle = HANDLE_VALUE; updated = 0; return 0; }

API int VMGuestLib_CloseHandle(void *handle) { return handle == HANDLE_VALUE ? 0 : INVALID_HANDLE; }

API int VMGuestLib_UpdateInfo(void *handle)
{
#ifdef DISABLED
    return NOT_ENABLED;
#else
    updated = handle == HANDLE_VALUE;
    return updated ? 0 : INVALID_HANDLE;
#endif
}

API int VMGuestLib_GetMemReservationMB(void *handle, uint32_t *megabytes)
{
    if (!updated) return NO_INFO;
    *megabytes = 16384;
    return 0;
}

API int VMGuestLib_GetCpuReservationMHz(void *handle, uint32_t *megahertz)
{
    if (!updated) return NO_INFO;
    *megahertz = 12000;
    return 0;
}
