; What the installer says besides the words of NSIS. It is no part of the program, so that its words
; do not stand among the messages of the program.

!define STILL_OPEN "Candour is open. Close it, and then start this again. Nothing was changed."
!define KEEP_ANSWERS "Candour is being removed. Your answers are on this computer, in a locked folder. Keep them? You can open them again after installing Candour once more."
!define DELETE_ANSWERS "Delete the answers for ever? Nobody can bring them back. If a case has begun, ask your solicitor first."
