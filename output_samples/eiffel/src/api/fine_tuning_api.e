note
	description: "Train models on your own examples, and share and grade the results."

class
	FINE_TUNING_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	run_grader (run_grader_request: RUN_GRADER_REQUEST): detachable RUN_GRADER_RESPONSE
			-- Run a grader on one model output
			--
			-- POST /fine_tuning/alpha/graders/run
		require
			run_grader_request_complete: run_grader_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [RUN_GRADER_RESPONSE]
		do
			create l_request.make ("POST", "/fine_tuning/alpha/graders/run")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.set_json (run_grader_request.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	validate_grader (validate_grader_request: VALIDATE_GRADER_REQUEST): detachable VALIDATE_GRADER_RESPONSE
			-- Check that a grader definition is valid
			--
			-- POST /fine_tuning/alpha/graders/validate
		require
			validate_grader_request_complete: validate_grader_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [VALIDATE_GRADER_RESPONSE]
		do
			create l_request.make ("POST", "/fine_tuning/alpha/graders/validate")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.set_json (validate_grader_request.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_fine_tuning_checkpoint_permissions (
			fine_tuned_model_checkpoint: READABLE_STRING_GENERAL;
			project_id: detachable READABLE_STRING_GENERAL;
			after: detachable READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER;
			order: detachable READABLE_STRING_GENERAL
		): detachable LIST_FINE_TUNING_CHECKPOINT_PERMISSION_RESPONSE
			-- List who may use a fine-tuned checkpoint
			--
			-- GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions
			--
			-- `fine_tuned_model_checkpoint': Full name of the checkpoint model whose sharing is listed.
			-- `project_id': Keep only the permission that this project holds. `after': ID of the last
			-- permission on the page before this one. `limit': Maximum number of permissions on one page.
			-- `order': Sort direction by creation time, where `descending` puts the newest first.
		require
			fine_tuned_model_checkpoint_not_empty: not fine_tuned_model_checkpoint.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [LIST_FINE_TUNING_CHECKPOINT_PERMISSION_RESPONSE]
		do
			create l_request.make ("GET", "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("fine_tuned_model_checkpoint", json_text (fine_tuned_model_checkpoint), "simple", False, False)
			if project_id /= Void then
				l_request.put_query ("project_id", json_text (project_id), "form", True, False)
			end
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			if order /= Void then
				l_request.put_query ("order", json_text (order), "form", True, False)
			end
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_fine_tuning_checkpoint_permissions_pages (
			fine_tuned_model_checkpoint: READABLE_STRING_GENERAL;
			project_id: detachable READABLE_STRING_GENERAL;
			after: detachable READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER;
			order: detachable READABLE_STRING_GENERAL
		): API_PAGES [FINE_TUNING_CHECKPOINT_PERMISSION]
			-- List who may use a fine-tuned checkpoint
			--
			-- All items; pages are asked for while they are needed.
			--
			-- GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions
			--
			-- `fine_tuned_model_checkpoint': Full name of the checkpoint model whose sharing is listed.
			-- `project_id': Keep only the permission that this project holds. `after': ID of the last
			-- permission on the page before this one. `limit': Maximum number of permissions on one page.
			-- `order': Sort direction by creation time, where `descending` puts the newest first.
		require
			fine_tuned_model_checkpoint_not_empty: not fine_tuned_model_checkpoint.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("fine_tuned_model_checkpoint", json_text (fine_tuned_model_checkpoint), "simple", False, False)
			if project_id /= Void then
				l_request.put_query ("project_id", json_text (project_id), "form", True, False)
			end
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			if order /= Void then
				l_request.put_query ("order", json_text (order), "form", True, False)
			end
			create Result.make (Current, l_request, create {API_MODEL_CODEC [FINE_TUNING_CHECKPOINT_PERMISSION]}, "data", create {API_PAGING}.make_cursor ("after", "last_id", "has_more"))
		end

	create_fine_tuning_checkpoint_permission (
			fine_tuned_model_checkpoint: READABLE_STRING_GENERAL;
			create_fine_tuning_checkpoint_permission_request: CREATE_FINE_TUNING_CHECKPOINT_PERMISSION_REQUEST
		): detachable LIST_FINE_TUNING_CHECKPOINT_PERMISSION_RESPONSE
			-- Share a fine-tuned checkpoint with projects
			--
			-- Lets other projects of the same organization call a checkpoint. Only an admin API key is
			-- accepted here.
			--
			-- POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions
			--
			-- `fine_tuned_model_checkpoint': Full name of the checkpoint model to be shared.
		require
			fine_tuned_model_checkpoint_not_empty: not fine_tuned_model_checkpoint.is_empty
			create_fine_tuning_checkpoint_permission_request_complete: create_fine_tuning_checkpoint_permission_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [LIST_FINE_TUNING_CHECKPOINT_PERMISSION_RESPONSE]
		do
			create l_request.make ("POST", "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("fine_tuned_model_checkpoint", json_text (fine_tuned_model_checkpoint), "simple", False, False)
			l_request.set_json (create_fine_tuning_checkpoint_permission_request.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	delete_fine_tuning_checkpoint_permission (
			fine_tuned_model_checkpoint: READABLE_STRING_GENERAL;
			permission_id: READABLE_STRING_GENERAL
		): detachable DELETE_FINE_TUNING_CHECKPOINT_PERMISSION_RESPONSE
			-- Withdraw a permission on a checkpoint
			--
			-- DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}
			--
			-- `fine_tuned_model_checkpoint': Full name of the checkpoint model that was shared.
			-- `permission_id': Permission to withdraw.
		require
			fine_tuned_model_checkpoint_not_empty: not fine_tuned_model_checkpoint.is_empty
			permission_id_not_empty: not permission_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [DELETE_FINE_TUNING_CHECKPOINT_PERMISSION_RESPONSE]
		do
			create l_request.make ("DELETE", "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("fine_tuned_model_checkpoint", json_text (fine_tuned_model_checkpoint), "simple", False, False)
			l_request.put_path ("permission_id", json_text (permission_id), "simple", False, False)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_paginated_fine_tuning_jobs (
			after: detachable READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER;
			metadata: detachable STRING_TABLE [STRING_32]
		): detachable LIST_PAGINATED_FINE_TUNING_JOBS_RESPONSE
			-- List fine-tuning jobs
			--
			-- GET /fine_tuning/jobs
			--
			-- `after': ID of the last job on the page before this one. `limit': Maximum number of jobs on one
			-- page. `metadata': Keep only jobs that carry these metadata pairs, written as
			-- `metadata[team]=search`. The value `null` selects jobs without metadata.
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [LIST_PAGINATED_FINE_TUNING_JOBS_RESPONSE]
		do
			create l_request.make ("GET", "/fine_tuning/jobs")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			if metadata /= Void then
				l_request.put_query ("metadata", (create {API_MAP_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).encoded (metadata, True), "deep", True, False)
			end
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_paginated_fine_tuning_jobs_pages (
			after: detachable READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER;
			metadata: detachable STRING_TABLE [STRING_32]
		): API_PAGES [FINE_TUNING_JOB]
			-- List fine-tuning jobs
			--
			-- All items; pages are asked for while they are needed.
			--
			-- GET /fine_tuning/jobs
			--
			-- `after': ID of the last job on the page before this one. `limit': Maximum number of jobs on one
			-- page. `metadata': Keep only jobs that carry these metadata pairs, written as
			-- `metadata[team]=search`. The value `null` selects jobs without metadata.
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/fine_tuning/jobs")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			if metadata /= Void then
				l_request.put_query ("metadata", (create {API_MAP_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).encoded (metadata, True), "deep", True, False)
			end
			create Result.make (Current, l_request, create {API_MODEL_CODEC [FINE_TUNING_JOB]}, "data", create {API_PAGING}.make_cursor ("after", "data[-1].id", "has_more"))
		end

	create_fine_tuning_job (
			create_fine_tuning_job_request: CREATE_FINE_TUNING_JOB_REQUEST
		): detachable FINE_TUNING_JOB
			-- Create a fine-tuning job
			--
			-- Queues the training of a new model from an uploaded data file and returns at once. Poll the
			-- job, or read its events, to learn when the model is ready.
			--
			-- POST /fine_tuning/jobs
		require
			create_fine_tuning_job_request_complete: create_fine_tuning_job_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [FINE_TUNING_JOB]
		do
			create l_request.make ("POST", "/fine_tuning/jobs")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.set_json (create_fine_tuning_job_request.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	retrieve_fine_tuning_job (fine_tuning_job_id: READABLE_STRING_GENERAL): detachable FINE_TUNING_JOB
			-- Get a fine-tuning job
			--
			-- GET /fine_tuning/jobs/{fine_tuning_job_id}
			--
			-- `fine_tuning_job_id': Job to look up.
		require
			fine_tuning_job_id_not_empty: not fine_tuning_job_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [FINE_TUNING_JOB]
		do
			create l_request.make ("GET", "/fine_tuning/jobs/{fine_tuning_job_id}")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("fine_tuning_job_id", json_text (fine_tuning_job_id), "simple", False, False)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	cancel_fine_tuning_job (fine_tuning_job_id: READABLE_STRING_GENERAL): detachable FINE_TUNING_JOB
			-- Cancel a fine-tuning job
			--
			-- POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel
			--
			-- `fine_tuning_job_id': Job to stop for good.
		require
			fine_tuning_job_id_not_empty: not fine_tuning_job_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [FINE_TUNING_JOB]
		do
			create l_request.make ("POST", "/fine_tuning/jobs/{fine_tuning_job_id}/cancel")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("fine_tuning_job_id", json_text (fine_tuning_job_id), "simple", False, False)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_fine_tuning_job_checkpoints (
			fine_tuning_job_id: READABLE_STRING_GENERAL;
			after: detachable READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER
		): detachable LIST_FINE_TUNING_JOB_CHECKPOINTS_RESPONSE
			-- List the checkpoints of a fine-tuning job
			--
			-- GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints
			--
			-- `fine_tuning_job_id': Job whose checkpoints are wanted. `after': ID of the last checkpoint on
			-- the page before this one. `limit': Maximum number of checkpoints on one page.
		require
			fine_tuning_job_id_not_empty: not fine_tuning_job_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [LIST_FINE_TUNING_JOB_CHECKPOINTS_RESPONSE]
		do
			create l_request.make ("GET", "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("fine_tuning_job_id", json_text (fine_tuning_job_id), "simple", False, False)
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_fine_tuning_job_checkpoints_pages (
			fine_tuning_job_id: READABLE_STRING_GENERAL;
			after: detachable READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER
		): API_PAGES [FINE_TUNING_JOB_CHECKPOINT]
			-- List the checkpoints of a fine-tuning job
			--
			-- All items; pages are asked for while they are needed.
			--
			-- GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints
			--
			-- `fine_tuning_job_id': Job whose checkpoints are wanted. `after': ID of the last checkpoint on
			-- the page before this one. `limit': Maximum number of checkpoints on one page.
		require
			fine_tuning_job_id_not_empty: not fine_tuning_job_id.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("fine_tuning_job_id", json_text (fine_tuning_job_id), "simple", False, False)
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			create Result.make (Current, l_request, create {API_MODEL_CODEC [FINE_TUNING_JOB_CHECKPOINT]}, "data", create {API_PAGING}.make_cursor ("after", "last_id", "has_more"))
		end

	list_fine_tuning_events (
			fine_tuning_job_id: READABLE_STRING_GENERAL;
			after: detachable READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER
		): detachable LIST_FINE_TUNING_JOB_EVENTS_RESPONSE
			-- List the events of a fine-tuning job
			--
			-- GET /fine_tuning/jobs/{fine_tuning_job_id}/events
			--
			-- `fine_tuning_job_id': Job whose log is read. `after': ID of the last event on the page before
			-- this one. `limit': Maximum number of events on one page.
		require
			fine_tuning_job_id_not_empty: not fine_tuning_job_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [LIST_FINE_TUNING_JOB_EVENTS_RESPONSE]
		do
			create l_request.make ("GET", "/fine_tuning/jobs/{fine_tuning_job_id}/events")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("fine_tuning_job_id", json_text (fine_tuning_job_id), "simple", False, False)
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_fine_tuning_events_pages (
			fine_tuning_job_id: READABLE_STRING_GENERAL;
			after: detachable READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER
		): API_PAGES [FINE_TUNING_JOB_EVENT]
			-- List the events of a fine-tuning job
			--
			-- All items; pages are asked for while they are needed.
			--
			-- GET /fine_tuning/jobs/{fine_tuning_job_id}/events
			--
			-- `fine_tuning_job_id': Job whose log is read. `after': ID of the last event on the page before
			-- this one. `limit': Maximum number of events on one page.
		require
			fine_tuning_job_id_not_empty: not fine_tuning_job_id.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/fine_tuning/jobs/{fine_tuning_job_id}/events")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("fine_tuning_job_id", json_text (fine_tuning_job_id), "simple", False, False)
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			create Result.make (Current, l_request, create {API_MODEL_CODEC [FINE_TUNING_JOB_EVENT]}, "data", create {API_PAGING}.make_cursor ("after", "data[-1].id", "has_more"))
		end

	pause_fine_tuning_job (fine_tuning_job_id: READABLE_STRING_GENERAL): detachable FINE_TUNING_JOB
			-- Pause a running fine-tuning job
			--
			-- POST /fine_tuning/jobs/{fine_tuning_job_id}/pause
			--
			-- `fine_tuning_job_id': Job to hold until it is resumed.
		require
			fine_tuning_job_id_not_empty: not fine_tuning_job_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [FINE_TUNING_JOB]
		do
			create l_request.make ("POST", "/fine_tuning/jobs/{fine_tuning_job_id}/pause")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("fine_tuning_job_id", json_text (fine_tuning_job_id), "simple", False, False)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	resume_fine_tuning_job (fine_tuning_job_id: READABLE_STRING_GENERAL): detachable FINE_TUNING_JOB
			-- Resume a paused fine-tuning job
			--
			-- POST /fine_tuning/jobs/{fine_tuning_job_id}/resume
			--
			-- `fine_tuning_job_id': Paused job to continue.
		require
			fine_tuning_job_id_not_empty: not fine_tuning_job_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [FINE_TUNING_JOB]
		do
			create l_request.make ("POST", "/fine_tuning/jobs/{fine_tuning_job_id}/resume")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("fine_tuning_job_id", json_text (fine_tuning_job_id), "simple", False, False)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
