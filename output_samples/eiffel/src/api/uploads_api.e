note
	description: "Send a large file in parts."

class
	UPLOADS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	create_upload (create_upload_request: CREATE_UPLOAD_REQUEST): detachable UPLOAD
			-- Start a multipart upload
			--
			-- Opens an upload of up to 8 GB, to which the content is then added in parts. An upload that is
			-- not completed within one hour expires.
			--
			-- POST /uploads
		require
			create_upload_request_complete: create_upload_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [UPLOAD]
		do
			create l_request.make ("POST", "/uploads")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.set_json (create_upload_request.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	cancel_upload (upload_id: READABLE_STRING_GENERAL): detachable UPLOAD
			-- Cancel an upload
			--
			-- POST /uploads/{upload_id}/cancel
			--
			-- `upload_id': Upload to abandon; it takes no parts from then on.
		require
			upload_id_not_empty: not upload_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [UPLOAD]
		do
			create l_request.make ("POST", "/uploads/{upload_id}/cancel")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("upload_id", json_text (upload_id), "simple", False, False)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	complete_upload (
			upload_id: READABLE_STRING_GENERAL;
			complete_upload_request: COMPLETE_UPLOAD_REQUEST
		): detachable UPLOAD
			-- Complete an upload
			--
			-- Joins the parts in the given order and creates the file. Their combined size must equal the
			-- `bytes` announced at the start.
			--
			-- POST /uploads/{upload_id}/complete
			--
			-- `upload_id': Upload to finish.
		require
			upload_id_not_empty: not upload_id.is_empty
			complete_upload_request_complete: complete_upload_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [UPLOAD]
		do
			create l_request.make ("POST", "/uploads/{upload_id}/complete")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("upload_id", json_text (upload_id), "simple", False, False)
			l_request.set_json (complete_upload_request.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	add_upload_part (upload_id: READABLE_STRING_GENERAL; data: API_FILE): detachable UPLOAD_PART
			-- Add a part to an upload
			--
			-- POST /uploads/{upload_id}/parts
			--
			-- `upload_id': Pending upload that receives the part. `data': Bytes of this part, at most 64 MB.
		require
			upload_id_not_empty: not upload_id.is_empty
			data_readable: data.is_readable
		local
			l_request: API_REQUEST
			l_form: API_FORM
			l_codec: API_MODEL_CODEC [UPLOAD_PART]
		do
			create l_request.make ("POST", "/uploads/{upload_id}/parts")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("upload_id", json_text (upload_id), "simple", False, False)
			create l_form.make_multipart ("multipart/form-data")
			l_form.put_file ("data", data, "")
			l_request.set_form (l_form)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
