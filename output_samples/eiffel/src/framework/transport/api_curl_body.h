/*
	The body of a request, as libcurl reads it while it is sent: octets in memory and files, one behind the other.
	Knows no Eiffel. A file is open while it is read, so that neither memory nor a copy on disk is needed for it.
*/

#ifndef API_CURL_BODY_H
#define API_CURL_BODY_H

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Octets, or the name of a file. */
struct api_piece {
	struct api_piece *next;
	int is_file;
	size_t count;
	char octets[1];
};

/* All pieces; the one that is read, how many of its octets have been taken, and its file while that is open. */
struct api_body {
	struct api_piece *first;
	struct api_piece *last;
	struct api_piece *current;
	size_t taken;
	FILE *file;
};

/* Have `count' octets, or the file that is called so, behind the rest. Is there memory for them? */
static int api_body_extend(struct api_body *body, int is_file, const char *octets, size_t count)
{
	struct api_piece *piece = (struct api_piece *) malloc(sizeof(struct api_piece) + count);
	if (!piece) return 0;
	piece->next = NULL;
	piece->is_file = is_file;
	piece->count = count;
	memcpy(piece->octets, octets, count);
	piece->octets[count] = 0;
	if (body->last) body->last->next = piece; else body->first = body->current = piece;
	body->last = piece;
	return 1;
}

/* Go to `piece', whose octets are read next. */
static void api_body_go(struct api_body *body, struct api_piece *piece)
{
	if (body->file) fclose(body->file);
	body->file = NULL;
	body->taken = 0;
	body->current = piece;
}

/* Put at most `most' octets of the current piece into `room'. How many are there? 0 where it is over. */
static size_t api_body_take(struct api_body *body, char *room, size_t most)
{
	struct api_piece *piece = body->current;
	size_t count = piece->count - body->taken;
	if (piece->is_file) {
		if (!body->file) body->file = fopen(piece->octets, "rb");
		if (!body->file) return CURL_READFUNC_ABORT;
		count = fread(room, 1, most, body->file);
		return count == 0 && ferror(body->file) ? CURL_READFUNC_ABORT : count;
	}
	if (count > most) count = most;
	memcpy(room, piece->octets + body->taken, count);
	body->taken += count;
	return count;
}

/* What libcurl calls for octets (CURLOPT_READFUNCTION). */
static size_t api_body_read(char *room, size_t size, size_t items, void *data)
{
	struct api_body *body = (struct api_body *) data;
	size_t count = 0;
	while (body->current && (count = api_body_take(body, room, size * items)) == 0)
		api_body_go(body, body->current->next);
	return count;
}

/* What libcurl calls where the body is to be sent again (CURLOPT_SEEKFUNCTION). */
static int api_body_seek(void *data, curl_off_t offset, int origin)
{
	struct api_body *body = (struct api_body *) data;
	if (offset != 0 || origin != SEEK_SET) return CURL_SEEKFUNC_CANTSEEK;
	api_body_go(body, body->first);
	return CURL_SEEKFUNC_OK;
}

/* Free all pieces. */
static void api_body_free(struct api_body *body)
{
	struct api_piece *piece = body->first;
	api_body_go(body, NULL);
	while (piece) {
		struct api_piece *next = piece->next;
		free(piece);
		piece = next;
	}
	free(body);
}

#endif
