note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	places (
			bar_path: READABLE_STRING_GENERAL;
			bar_header: detachable READABLE_STRING_GENERAL;
			bar_query: detachable READABLE_STRING_GENERAL;
			bar_cookie: detachable READABLE_STRING_GENERAL;
			bar_path_2: detachable READABLE_STRING_GENERAL;
			pet_id: detachable READABLE_STRING_GENERAL;
			pet_id_2: detachable READABLE_STRING_GENERAL
		)
			-- GET /places/{bar}
		require
			bar_path_not_empty: not bar_path.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/places/{bar}")
			l_request.put_path ("bar", json_text (bar_path), "simple", False, False)
			if bar_header /= Void then
				l_request.put_header ("bar", json_text (bar_header), "simple", False)
			end
			if bar_query /= Void then
				l_request.put_query ("bar", json_text (bar_query), "form", True, False)
			end
			if bar_cookie /= Void then
				l_request.put_cookie ("bar", json_text (bar_cookie), "form", True, False)
			end
			if bar_path_2 /= Void then
				l_request.put_query ("bar_path", json_text (bar_path_2), "form", True, False)
			end
			if pet_id /= Void then
				l_request.put_query ("petId", json_text (pet_id), "form", True, False)
			end
			if pet_id_2 /= Void then
				l_request.put_query ("pet_id", json_text (pet_id_2), "form", True, False)
			end
			send_request (l_request)
		end

	form (
			bar_path: READABLE_STRING_GENERAL;
			bar_form: detachable READABLE_STRING_GENERAL;
			baz: detachable READABLE_STRING_GENERAL
		)
			-- POST /places/{bar}
		require
			bar_path_not_empty: not bar_path.is_empty
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("POST", "/places/{bar}")
			l_request.put_path ("bar", json_text (bar_path), "simple", False, False)
			create l_form.make
			if bar_form /= Void then
				l_form.put ("bar", json_text (bar_form), "", "", True, False)
			end
			if baz /= Void then
				l_form.put ("baz", json_text (baz), "", "", True, False)
			end
			l_request.set_form (l_form)
			send_request (l_request)
		end

	send (message: MESSAGE)
			-- POST /message
		require
			message_complete: message.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/message")
			l_request.set_json (message.to_request, "application/json")
			send_request (l_request)
		end

	ask (body: detachable READABLE_STRING_GENERAL; question: detachable QUESTION)
			-- POST /request
		require
			question_complete: question /= Void implies question.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/request")
			if body /= Void then
				l_request.put_query ("body", json_text (body), "form", True, False)
			end
			if question /= Void then
				l_request.set_json (question.to_request, "application/json")
			end
			send_request (l_request)
		end

	either (a_either: EITHER)
			-- POST /either
		require
			a_either_complete: a_either.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/either")
			l_request.set_json (a_either.to_request, "application/json")
			send_request (l_request)
		end

	many (message: READABLE_INDEXABLE [MESSAGE])
			-- POST /list
		require
			message_complete: (create {API_LIST_CODEC [MESSAGE]}.make (create {API_MODEL_CODEC [MESSAGE]})).missing_item (message).is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/list")
			l_request.set_json ((create {API_LIST_CODEC [MESSAGE]}.make (create {API_MODEL_CODEC [MESSAGE]})).array (message, True), "application/json")
			send_request (l_request)
		end

	plain (body: BODY)
			-- POST /plain
		require
			body_complete: body.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/plain")
			l_request.set_json (body.to_request, "application/json")
			send_request (l_request)
		end

end
