; The handler that steps through a module (sancus_step.h). What follows the start of the timer takes the same number of cycles in
; both ways, as step.c measures the one and relies on it for the other.

    .section .text.__ss_interrupt, "ax", @progbits
    .globl  __ss_interrupt
__ss_interrupt:
    mov     &0x0170, &__ss_timer            ; TAR
    mov     #0x0004, &0x0160                ; TACTL: stopped
    sub     &0x0172, &__ss_timer            ; TACCR0
    tst     r1                              ; 0 if a module was interrupted; r15 resumes it
    jnz     .Loutside
    mov     &__isr_sp, r1
    push    r15
    push    #0
    tst     &__ss_measuring
    jz      .Lstep
    mov     #0x0220, &0x0160                ; TACTL: counting
    jmp     .Lresume
.Lstep:
    call    &__ss_step_handler
    mov     &__ss_resume_latency, &0x0172
    mov     #0x4810, &0x0162                ; TACCTL0: an interrupt when TACCR0 is reached
    mov     #0x0222, &0x0160
    jmp     .Lresume
.Lresume:
    mov     &__ss_dma_attacker_delay, &0x0072
    reti
.Loutside:
    push    r11
    push    r12
    push    r13
    push    r14
    push    r15
    call    &__ss_end_handler
    pop     r15
    pop     r14
    pop     r13
    pop     r12
    pop     r11
    mov     &__ss_dma_attacker_delay, &0x0072
    reti
