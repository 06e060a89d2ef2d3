/* The one function of bcryptprimitives.dll that Rust's standard library asks for. Wine has it from
 * 8.13 on. It is laid into the Windows of the trial alone and ships with nothing. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID place, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE place, SIZE_T length)
{
    return SystemFunction036(place, (ULONG)length);
}
