note
	description: "List the models that the caller may use, and delete fine-tuned ones."

class
	MODELS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	list_models: detachable LIST_MODELS_RESPONSE
			-- List available models
			--
			-- GET /models
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [LIST_MODELS_RESPONSE]
		do
			create l_request.make ("GET", "/models")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	retrieve_model (model: READABLE_STRING_GENERAL): detachable MODEL
			-- Get a model
			--
			-- GET /models/{model}
			--
			-- `model': Model to look up.
		require
			model_not_empty: not model.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [MODEL]
		do
			create l_request.make ("GET", "/models/{model}")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("model", json_text (model), "simple", False, False)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	delete_model (model: READABLE_STRING_GENERAL): detachable DELETE_MODEL_RESPONSE
			-- Delete a fine-tuned model
			--
			-- Removes a fine-tuned model for good. The caller needs the Owner role in the organization that
			-- holds it.
			--
			-- DELETE /models/{model}
			--
			-- `model': Fine-tuned model to delete.
		require
			model_not_empty: not model.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [DELETE_MODEL_RESPONSE]
		do
			create l_request.make ("DELETE", "/models/{model}")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("model", json_text (model), "simple", False, False)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
