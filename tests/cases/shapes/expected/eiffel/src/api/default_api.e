note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	add_ship (
			add_ship_request: ADD_SHIP_REQUEST;
			trail: detachable ADD_SHIP_TRAIL;
			seen: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL]
		): detachable SHIP
			-- POST /ships
		require
			add_ship_request_complete: add_ship_request.is_complete
			trail_complete: trail /= Void implies trail.is_complete
		local
			l_request: API_REQUEST
			l_codec: SHIP_CODEC
		do
			create l_request.make ("POST", "/ships")
			l_request.set_accept ("application/json")
			if trail /= Void then
				l_request.put_cookie ("trail", trail.to_request, "form", False, False)
			end
			if seen /= Void then
				l_request.put_cookie ("seen", json_texts (seen), "form", False, False)
			end
			l_request.set_json (add_ship_request.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	read_light (id: NATURAL_64): detachable LIGHT
			-- GET /lights/{id}
		local
			l_request: API_REQUEST
			l_codec: LIGHT_CODEC
		do
			create l_request.make ("GET", "/lights/{id}")
			l_request.set_accept ("application/json")
			l_request.put_path ("id", json_natural (id), "simple", False, False)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	find_berth (at: FIND_BERTH_AT; counts: detachable STRING_TABLE [LIST [INTEGER_64]])
			-- GET /berths/{at}
		require
			at_complete: at.is_complete
			at_not_empty: (create {API_CHECK}).is_something (at.to_request)
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/berths/{at}")
			l_request.put_path ("at", at.to_request, "simple", False, False)
			if counts /= Void then
				l_request.put_cookie ("counts", (create {API_MAP_CODEC [LIST [INTEGER_64]]}.make (create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC}))).encoded (counts, True), "form", True, False)
			end
			send_request (l_request)
		end

end
