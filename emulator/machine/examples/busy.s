        mov #0x1000, sp
        eint
again:  mov &0x0200, &0x0202
        jmp again
handler: reti
        .org 0xfff2
        .word handler
