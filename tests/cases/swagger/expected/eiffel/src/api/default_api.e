note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	add_piece (piece: PIECE; limit: detachable API_INTEGER): detachable PIECE
			-- POST /pieces
			--
			-- `piece': The piece as it should be.
		require
			piece_complete: piece.is_complete
			limit_at_least: limit /= Void implies limit.value >= 1
			limit_at_most: limit /= Void implies limit.value <= 100
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [PIECE]
		do
			create l_request.make ("POST", "/pieces")
			l_request.add_security (<<"user">>)
			l_request.add_security (<<"site">>)
			l_request.add_security (<<"robot", "key">>)
			l_request.set_accept ("application/json")
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			l_request.set_json (piece.to_request, "application/json")
			l_request.put_error ("default", create {API_MODEL_CODEC [PROBLEM]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	replace_pieces (piece: detachable READABLE_INDEXABLE [PIECE]): detachable STRING_32
			-- The body is application/json.
			--
			-- PUT /pieces
		require
			piece_complete: piece /= Void implies (create {API_LIST_CODEC [PIECE]}.make (create {API_MODEL_CODEC [PIECE]})).missing_item (piece).is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PUT", "/pieces")
			l_request.set_accept ("text/plain")
			if piece /= Void then
				l_request.set_json ((create {API_LIST_CODEC [PIECE]}.make (create {API_MODEL_CODEC [PIECE]})).array (piece, True), "application/json")
			end
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	replace_pieces_as_xml (body: detachable READABLE_STRING_GENERAL): detachable STRING_32
			-- The body is application/xml.
			--
			-- PUT /pieces
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PUT", "/pieces")
			l_request.set_accept ("text/plain")
			if body /= Void then
				l_request.set_text (body, "application/xml")
			end
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	send_note (body: JSON_VALUE)
			-- The body is application/json.
			--
			-- POST /notes
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/notes")
			l_request.add_security (<<"key">>)
			l_request.set_json (body, "application/json")
			send_request (l_request)
		end

	send_note_as_xml (body: READABLE_STRING_GENERAL)
			-- The body is application/xml.
			--
			-- POST /notes
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/notes")
			l_request.add_security (<<"key">>)
			l_request.set_text (body, "application/xml")
			send_request (l_request)
		end

	drop_notes (body: READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- The body is application/json.
			--
			-- DELETE /notes
		local
			l_request: API_REQUEST
		do
			create l_request.make ("DELETE", "/notes")
			l_request.add_security (<<"key">>)
			l_request.set_json (json_texts (body), "application/json")
			send_request (l_request)
		end

	drop_notes_as_yaml (body: READABLE_STRING_GENERAL)
			-- The body is application/yaml.
			--
			-- DELETE /notes
		local
			l_request: API_REQUEST
		do
			create l_request.make ("DELETE", "/notes")
			l_request.add_security (<<"key">>)
			l_request.set_text (body, "application/yaml")
			send_request (l_request)
		end

	send_form (
			name: READABLE_STRING_GENERAL;
			label: detachable READABLE_STRING_GENERAL;
			csv: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			pipes: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			tsv: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			multi: detachable READABLE_INDEXABLE [INTEGER_64];
			grid: detachable READABLE_INDEXABLE [LIST [INTEGER_64]]
		)
			-- POST /forms
			--
			-- `label': Which label.
		require
			name_not_longer: name.count <= 20
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("POST", "/forms")
			l_request.add_security (<<"key">>)
			create l_form.make
			l_form.put ("name", json_text (name), "", "", True, False)
			if label /= Void then
				l_form.put ("label", json_text (label), "", "", True, False)
			end
			if csv /= Void then
				l_form.put ("csv", json_texts (csv), "", "form", False, False)
			end
			if pipes /= Void then
				l_form.put ("pipes", json_texts (pipes), "", "pipe", False, False)
			end
			if tsv /= Void then
				l_form.put ("tsv", json_texts (tsv), "", "tab", False, False)
			end
			if multi /= Void then
				l_form.put ("multi", (create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC})).array (multi, True), "", "", True, False)
			end
			if grid /= Void then
				l_form.put ("grid", writer.with_joined_items ((create {API_LIST_CODEC [LIST [INTEGER_64]]}.make (create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC}))).array (grid, True), ","), "", "pipe", False, False)
			end
			l_request.set_form (l_form)
			send_request (l_request)
		end

	upload (
			id: READABLE_STRING_GENERAL;
			photo: API_FILE;
			label: detachable READABLE_STRING_GENERAL;
			ssv: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			multi: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL]
		)
			-- POST /uploads/{id}
			--
			-- `photo': The photo. `label': Which label.
		require
			id_not_empty: not id.is_empty
			photo_readable: photo.is_readable
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("POST", "/uploads/{id}")
			l_request.add_security (<<"key">>)
			l_request.put_path ("id", json_text (id), "simple", False, False)
			create l_form.make_multipart ("multipart/form-data")
			l_form.put_file ("photo", photo, "")
			if label /= Void then
				l_form.put ("label", json_text (label), "", "", True, False)
			end
			if ssv /= Void then
				l_form.put ("ssv", json_texts (ssv), "", "space", False, False)
			end
			if multi /= Void then
				l_form.put ("multi", json_texts (multi), "", "", True, False)
			end
			l_request.set_form (l_form)
			send_request (l_request)
		end

	download (id: READABLE_STRING_GENERAL): detachable STRING_8
			-- GET /uploads/{id}
		require
			id_not_empty: not id.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/uploads/{id}")
			l_request.add_security (<<"key">>)
			l_request.set_accept ("*/*, application/json")
			l_request.put_path ("id", json_text (id), "simple", False, False)
			l_request.put_error ("404", create {API_MODEL_CODEC [PROBLEM]})
			send_request (l_request)
			Result := answered_octets
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
