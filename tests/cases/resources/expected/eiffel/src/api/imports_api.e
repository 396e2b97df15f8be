note
	description: "Operations of Imports."

class
	IMPORTS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	import
			-- POST /imports/import
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/imports/import")
			send_request (l_request)
		end

	get_within (id: READABLE_STRING_GENERAL)
			-- GET /imports/within/{id}
		require
			id_not_empty: not id.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/imports/within/{id}")
			l_request.put_path ("id", json_text (id), "simple", False, False)
			send_request (l_request)
		end

	get_class (id: READABLE_STRING_GENERAL)
			-- GET /imports/class/{id}
		require
			id_not_empty: not id.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/imports/class/{id}")
			l_request.put_path ("id", json_text (id), "simple", False, False)
			send_request (l_request)
		end

	get_raw (id: READABLE_STRING_GENERAL)
			-- GET /imports/with_raw_response/{id}
		require
			id_not_empty: not id.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/imports/with_raw_response/{id}")
			l_request.put_path ("id", json_text (id), "simple", False, False)
			send_request (l_request)
		end

end
