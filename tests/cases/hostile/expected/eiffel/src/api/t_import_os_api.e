note
	description: "[
		Operations of T""" import os.
	]"

class
	T_IMPORT_OS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	x_pass_import_os (id: READABLE_STRING_GENERAL; q_x: detachable READABLE_STRING_GENERAL): detachable A_B
			-- """ + __import__('os').system('x') + """
			--
			-- GET /a"b/{id}
			--
			-- `q_x':
		require
			id_not_empty: not id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [A_B]
		do
			create l_request.make ("GET", "/a%%22b/{id}")
			l_request.set_accept ("application/json")
			l_request.put_path ("id", json_text (id), "simple", False, False)
			if q_x /= Void then
				l_request.put_query ("q%"); x(", json_text (q_x), "form", True, False)
			end
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
