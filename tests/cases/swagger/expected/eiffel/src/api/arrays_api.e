note
	description: "How arrays are written"

class
	ARRAYS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	list_arrays (
			path: READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			pipes_path: READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			usual: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			csv: detachable READABLE_INDEXABLE [INTEGER_64];
			ssv: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			tsv: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			pipes_query: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			multi: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			grid: detachable READABLE_INDEXABLE [LIST [INTEGER_64]];
			x_csv: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			x_ssv: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			x_tsv: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			anything: detachable JSON_VALUE
		): detachable LIST [THING]
			-- GET /arrays/{path}/{pipes}
		require
			path_not_empty: path.upper >= path.lower
			pipes_path_not_empty: pipes_path.upper >= pipes_path.lower
		local
			l_request: API_REQUEST
			l_codec: API_LIST_CODEC [THING]
		do
			create l_request.make ("GET", "/arrays/{path}/{pipes}")
			l_request.add_security (<<"key">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("path", json_texts (path), "simple", False, False)
			l_request.put_path ("pipes", json_texts (pipes_path), "pipe", False, False)
			if usual /= Void then
				l_request.put_query ("usual", json_texts (usual), "form", False, False)
			end
			if csv /= Void then
				l_request.put_query ("csv", (create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC})).array (csv, True), "form", False, False)
			end
			if ssv /= Void then
				l_request.put_query ("ssv", json_texts (ssv), "space", False, False)
			end
			if tsv /= Void then
				l_request.put_query ("tsv", json_texts (tsv), "tab", False, False)
			end
			if pipes_query /= Void then
				l_request.put_query ("pipes_", json_texts (pipes_query), "pipe", False, False)
			end
			if multi /= Void then
				l_request.put_query ("multi", json_texts (multi), "form", True, False)
			end
			if grid /= Void then
				l_request.put_query ("grid", writer.with_joined_items ((create {API_LIST_CODEC [LIST [INTEGER_64]]}.make (create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC}))).array (grid, True), "|"), "form", True, False)
			end
			if x_csv /= Void then
				l_request.put_header ("X-Csv", json_texts (x_csv), "simple", False)
			end
			if x_ssv /= Void then
				l_request.put_header ("X-Ssv", json_texts (x_ssv), "space", False)
			end
			if x_tsv /= Void then
				l_request.put_header ("X-Tsv", json_texts (x_tsv), "tab", False)
			end
			if anything /= Void then
				l_request.put_query ("anything", anything, "form", True, False)
			end
			l_request.put_error ("404", create {API_MODEL_CODEC [PROBLEM]})
			send_request (l_request)
			create l_codec.make (create {THING_CODEC})
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
