note
	description: "Operations of trees."

class
	TREES_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	grow (id: READABLE_STRING_GENERAL; tree_model: TREE_MODEL; depth: detachable API_INTEGER)
			-- POST /trees/{id}
		obsolete
			"POST /trees/{id} is deprecated."
		require
			id_not_empty: not id.is_empty
			tree_model_complete: tree_model.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/trees/{id}")
			l_request.put_path ("id", json_text (id), "simple", False, False)
			if depth /= Void then
				l_request.put_query ("depth", depth.to_request, "form", True, False)
			end
			l_request.set_json (tree_model.to_request, "application/json")
			send_request (l_request)
		end

end
