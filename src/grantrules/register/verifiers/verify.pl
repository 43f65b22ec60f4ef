#!/usr/bin/env perl
# Prüft ein Bündel von grantrules ohne grantrules; nur perl (ab 5.10) ist nötig, kein Paket.
#   perl verify.pl [--checkpoint DATEI]… [--key PRÜFSCHLÜSSEL]
# Die Unterschrift prüft openssl (ab 3.0), wenn es da ist. Quittungen prüft verify.mjs.
# Ergebnis: 0 unversehrt, 1 unversehrt, aber nicht alles prüfbar, 2 Aufruf, 5 NICHT unversehrt.
use strict;
use warnings;
use Digest::SHA qw(sha256 sha256_hex);
use File::Basename qw(dirname);
use File::Temp qw(tempdir);
use MIME::Base64 qw(decode_base64 encode_base64);

my ($here, @checkpoints, $key, @faults, @open) = (dirname($0));
while (@ARGV) {
    my ($name, $value) = (shift @ARGV, shift @ARGV);
    if    ($name eq '--checkpoint' && defined $value) { push @checkpoints, $value }
    elsif ($name eq '--key'        && defined $value) { $key = $value }
    else  { stop(2, 'Aufruf: perl verify.pl [--checkpoint DATEI] [--key PRÜFSCHLÜSSEL]') }
}
push @checkpoints, "$here/checkpoint.txt" if !@checkpoints && -e "$here/checkpoint.txt";
($key) = split /\n/, content("$here/verifier-key.txt") if !defined $key && -e "$here/verifier-key.txt";
push @open, 'Ohne Prüfpunkt ist nur die Verkettung geprüft: Wer alles neu schreibt, bleibt unbemerkt.'
    if !@checkpoints;

sub stop    { print "$_[1]\n"; exit $_[0] }
sub content { open my $in, '<:raw', $_[0] or stop(2, "$_[0] lässt sich nicht lesen."); local $/; my $all = <$in>; return defined $all ? $all : '' }
sub put     { open my $out, '>:raw', $_[0] or stop(2, "$_[0] lässt sich nicht schreiben."); print $out $_[1]; close $out }
sub node    { sha256("\x01" . $_[0] . $_[1]) }
sub bytes   { my $found = decode_base64($_[0]); return encode_base64($found, '') eq $_[0] ? $found : undef }

# Ein Prüfpunkt: Herkunft, Zahl der Einträge, Wurzel, eine Leerzeile, Unterschriften (C2SP).
sub checkpoint {
    my ($label, $note) = ($_[0], content($_[0]));
    my ($text, $below) = $note =~ /\A(.*\n)\n(.*)\z/s;
    my ($origin, $size, $root) = defined $text ? $text =~ /\A([^\n]+)\n(0|[1-9]\d{0,15})\n([^\n]{44})\n\z/ : ();
    $root = bytes($root) if defined $root;
    if (!defined $root) { push @faults, "$label: Das ist kein Prüfpunkt."; return }
    my $verdict = signature($origin, $text, $below);
    if    ($verdict eq 'no')  { push @faults, "$label: Der Prüfschlüssel hat das nicht unterschrieben."; return }
    elsif ($verdict ne 'yes') { push @open, "$label: Die Unterschrift ist nicht geprüft; es fehlt $verdict." }
    return [$label, $size, $root];
}

# Sagt yes, no, oder was zum Prüfen fehlt.
sub signature {
    my ($origin, $text, $below) = @_;
    return 'ein Prüfschlüssel (--key)' if !defined $key;
    my ($name, $id, $raw) = $key =~ /\A([^+\s]+)\+([0-9a-f]{8})\+(\S+)\z/;
    $raw = bytes($raw) if defined $raw;
    stop(2, "„$key“ ist kein Prüfschlüssel.")
        if !defined $raw || $raw !~ /\A\x01.{32}\z/s || substr(sha256_hex("$name\n$raw"), 0, 8) ne $id;
    my ($signature) = grep { defined && unpack('H8', $_) eq $id }
        map { /^— (\S+) (\S+)$/ && $1 eq $name && $name eq $origin ? bytes($2) : () } split /\n/, $below;
    return 'no' if !defined $signature;
    return 'openssl ab Version 3' if `openssl version 2>&1` !~ /^OpenSSL (?:[3-9]|\d\d)\./;
    my $folder = tempdir(CLEANUP => 1);
    my $public = encode_base64(pack('H*', '302a300506032b6570032100') . substr($raw, 1), '');
    put("$folder/key", "-----BEGIN PUBLIC KEY-----\n$public\n-----END PUBLIC KEY-----\n");
    put("$folder/text", $text);
    put("$folder/signature", substr $signature, 4);
    my @command = (qw(openssl pkeyutl -verify -pubin -rawin -inkey), "$folder/key", '-in', "$folder/text", '-sigfile', "$folder/signature");
    open my $said, '-|', @command or return 'openssl';
    my $answer = join '', <$said>;
    return close($said) && $answer =~ /Verified Successfully/ ? 'yes' : 'no';
}
my @known = map { checkpoint($_) } @checkpoints;

# Jede Zeile trägt ihre Nummer und die Prüfsumme der Zeile vor ihr; der Baum ist der von RFC 6962.
my ($count, $prev, $first, @subtrees, %roots, %needed) = (0, '0' x 64, 0);
my %sizes = map { $_->[1] => 1 } @known;
sub root { return sha256('') if !@subtrees; my @left = @subtrees; my $root = pop @left; $root = node(pop @left, $root) while @left; return $root }
$roots{0} = root();
open my $in, '<:raw', "$here/entries.jsonl" or stop(2, 'entries.jsonl fehlt.');
while (my $line = <$in>) {
    my $number = $count + 1;
    if (!chomp $line) { push @faults, "Die letzte Zeile ($number) ist abgeschnitten."; last }
    my ($before, $seq) = $line =~ /,"prev":"([0-9a-f]{64})","seq":([1-9][0-9]*),"type":"[a-z_]+"\}\z/;
    my $bad = !defined $seq ? "Zeile $number ist kein Eintrag."
        : $seq ne $number ? "In Zeile $number steht Eintrag $seq."
        : $before ne $prev ? 'Eintrag ' . ($count || 1) . " hat nicht den Inhalt, den Eintrag $number von ihm nennt." : '';
    $first ||= $number if $bad;
    push @faults, $bad if $bad && @faults < 20;
    if ($line =~ /"type":"submission"\}\z/) { $needed{$1} = $number while $line =~ /"(?:rulebook_)?sha256":"([0-9a-f]{64})"/g }
    my $grown = sha256("\x00" . $line);
    for (my $rest = $count; $rest & 1; $rest >>= 1) { $grown = node(pop @subtrees, $grown) }
    push @subtrees, $grown;
    ($count, $prev) = ($number, sha256_hex($line));
    $roots{$count} = root() if $sizes{$count};
}

for my $one (@known) {
    my ($label, $size, $root) = @$one;
    if    ($size > $count)         { push @faults, "$label: Der Prüfpunkt bezeugt $size Einträge, vorhanden sind $count: Das Ende fehlt." }
    elsif ($roots{$size} ne $root) { push @faults, "$label: Unter den ersten $size Einträgen ist einer nicht mehr der bezeugte." }
    else                           { print "$label: Die ersten $size von $count Einträgen sind bezeugt.\n" }
}
my %kept = map { m{([^/]+)\z} ? ($1 => $_) : () } glob "\Q$here\E/documents/*";
for my $name (sort keys %kept) {
    push @faults, "Das Dokument $name hat nicht mehr den Inhalt mit dieser Prüfsumme."
        if Digest::SHA->new(256)->addfile($kept{$name}, 'b')->hexdigest ne $name;
}
for (sort keys %needed) { push @faults, "Das Dokument $_ fehlt; Eintrag $needed{$_} beruht darauf." if !$kept{$_} }

printf "%d Einträge, letzte Prüfsumme %s, Wurzel %s; %d Dokumente.\n", $count, $prev, encode_base64(root(), ''), scalar keys %kept;
print "$_\n" for @faults, @open;
stop(5, 'Das Protokoll ist NICHT unversehrt' . ($first ? "; zuerst Zeile $first" : '') . '.') if @faults;
stop(@open ? 1 : 0, @open ? 'Unversehrt, soweit geprüft.' : 'Das Protokoll ist unversehrt.');
