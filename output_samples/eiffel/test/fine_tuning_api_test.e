note
	description: "Tests of FINE_TUNING_API: what each operation sends, and what it makes of the answer."

class
	FINE_TUNING_API_TEST

inherit
	API_TEST_CASE

create
	make

feature -- Basic operations

	run_all
			-- <Precursor>
		local
			l_api: FINE_TUNING_API
		do
			l_api := (create {OPEN_AI_API}.make_with_client (run.client)).fine_tuning
			run.run ("run_grader", agent test_run_grader (l_api))
			run.run ("validate_grader", agent test_validate_grader (l_api))
			run.run ("list_fine_tuning_checkpoint_permissions", agent test_list_fine_tuning_checkpoint_permissions (l_api))
			run.run ("create_fine_tuning_checkpoint_permission", agent test_create_fine_tuning_checkpoint_permission (l_api))
			run.run ("delete_fine_tuning_checkpoint_permission", agent test_delete_fine_tuning_checkpoint_permission (l_api))
			run.run ("list_paginated_fine_tuning_jobs", agent test_list_paginated_fine_tuning_jobs (l_api))
			run.run ("create_fine_tuning_job", agent test_create_fine_tuning_job (l_api))
			run.run ("retrieve_fine_tuning_job", agent test_retrieve_fine_tuning_job (l_api))
			run.run ("cancel_fine_tuning_job", agent test_cancel_fine_tuning_job (l_api))
			run.run ("list_fine_tuning_job_checkpoints", agent test_list_fine_tuning_job_checkpoints (l_api))
			run.run ("list_fine_tuning_events", agent test_list_fine_tuning_events (l_api))
			run.run ("pause_fine_tuning_job", agent test_pause_fine_tuning_job (l_api))
			run.run ("resume_fine_tuning_job", agent test_resume_fine_tuning_job (l_api))
		end

feature {NONE} -- Tests

	test_run_grader (a_api: FINE_TUNING_API)
			-- POST /fine_tuning/alpha/graders/run
		do
			expect ("POST", "/fine_tuning/alpha/graders/run")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "grader": {
				    "type": "string_check",
				    "name": "capital_matches",
				    "input": "{{sample.output_text}}",
				    "reference": "{{item.capital}}",
				    "operation": "eq"
				  },
				  "model_sample": "Nairobi"
				}
			]")
			answer (200, "application/json", "[
				{
				  "reward": 1,
				  "metadata": {
				    "name": "my-grader-metadata",
				    "type": "my-type",
				    "errors": {
				      "formula_parse_error": true,
				      "sample_parse_error": true,
				      "truncated_observation_error": true,
				      "unresponsive_reward_error": true,
				      "invalid_variable_error": true,
				      "other_error": true,
				      "python_grader_server_error": true,
				      "python_grader_server_error_type": "my-python-grader-server-error-type",
				      "python_grader_runtime_error": true,
				      "python_grader_runtime_error_details": "my-python-grader-runtime-error-details",
				      "model_grader_server_error": true,
				      "model_grader_refusal_error": true,
				      "model_grader_parse_error": true,
				      "model_grader_server_error_details": "my-model-grader-server-error-details"
				    },
				    "execution_time": 1,
				    "scores": {},
				    "token_usage": 1,
				    "sampled_model_name": "my-sampled-model-name"
				  },
				  "sub_rewards": {},
				  "model_grader_token_usage_per_model": {}
				}
			]")
			check_answer (a_api, a_api.run_grader (create {RUN_GRADER_REQUEST}.make_from_json (object ("[
				{
				  "grader": {
				    "type": "string_check",
				    "name": "capital_matches",
				    "input": "{{sample.output_text}}",
				    "reference": "{{item.capital}}",
				    "operation": "eq"
				  },
				  "model_sample": "Nairobi"
				}
			]"))))
		end

	test_validate_grader (a_api: FINE_TUNING_API)
			-- POST /fine_tuning/alpha/graders/validate
		do
			expect ("POST", "/fine_tuning/alpha/graders/validate")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "grader": {
				    "type": "string_check",
				    "name": "capital_matches",
				    "input": "{{sample.output_text}}",
				    "reference": "{{item.capital}}",
				    "operation": "eq"
				  }
				}
			]")
			answer (200, "application/json", "{}")
			check_answer (a_api, a_api.validate_grader (create {VALIDATE_GRADER_REQUEST}.make_from_json (object ("[
				{
				  "grader": {
				    "type": "string_check",
				    "name": "capital_matches",
				    "input": "{{sample.output_text}}",
				    "reference": "{{item.capital}}",
				    "operation": "eq"
				  }
				}
			]"))))
		end

	test_list_fine_tuning_checkpoint_permissions (a_api: FINE_TUNING_API)
			-- GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions
		do
			expect ("GET", "/fine_tuning/checkpoints/ft%%3Agpt-4o-mini-2024-07-18%%3Aacme%%3Afaq%%3AC7rKx2Lm%%3Ackpt-step-40/permissions?project_id=project_abc123&after=my-after&limit=10&order=descending")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "data": [
				    {
				      "id": "abc123",
				      "created_at": 1735732800,
				      "project_id": "project_abc123",
				      "object": "checkpoint.permission"
				    }
				  ],
				  "object": "list",
				  "has_more": true
				}
			]")
			check_answer (a_api, a_api.list_fine_tuning_checkpoint_permissions ("ft:gpt-4o-mini-2024-07-18:acme:faq:C7rKx2Lm:ckpt-step-40", "project_abc123", "my-after", {INTEGER_64} 10, "descending"))
		end

	test_create_fine_tuning_checkpoint_permission (a_api: FINE_TUNING_API)
			-- POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions
		do
			expect ("POST", "/fine_tuning/checkpoints/ft%%3Agpt-4o-mini-2024-07-18%%3Aacme%%3Afaq%%3AC7rKx2Lm%%3Ackpt-step-40/permissions")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "project_ids": ["proj_h4Nc", "proj_w9Ke"]
				}
			]")
			answer (200, "application/json", "[
				{
				  "data": [
				    {
				      "id": "abc123",
				      "created_at": 1735732800,
				      "project_id": "project_abc123",
				      "object": "checkpoint.permission"
				    }
				  ],
				  "object": "list",
				  "has_more": true
				}
			]")
			check_answer (a_api, a_api.create_fine_tuning_checkpoint_permission ("ft:gpt-4o-mini-2024-07-18:acme:faq:C7rKx2Lm:ckpt-step-40", create {CREATE_FINE_TUNING_CHECKPOINT_PERMISSION_REQUEST}.make_from_json (object ("[
				{
				  "project_ids": ["proj_h4Nc", "proj_w9Ke"]
				}
			]"))))
		end

	test_delete_fine_tuning_checkpoint_permission (a_api: FINE_TUNING_API)
			-- DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}
		do
			expect ("DELETE", "/fine_tuning/checkpoints/ft%%3Agpt-4o-mini-2024-07-18%%3Aacme%%3Afaq%%3AC7rKx2Lm%%3Ackpt-step-40/permissions/cp_5rT8wq")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "object": "checkpoint.permission",
				  "deleted": true
				}
			]")
			check_answer (a_api, a_api.delete_fine_tuning_checkpoint_permission ("ft:gpt-4o-mini-2024-07-18:acme:faq:C7rKx2Lm:ckpt-step-40", "cp_5rT8wq"))
		end

	test_list_paginated_fine_tuning_jobs (a_api: FINE_TUNING_API)
			-- GET /fine_tuning/jobs
		do
			expect ("GET", "/fine_tuning/jobs?after=my-after&limit=20&metadata%%5Bkey%%5D=example")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "data": [
				    {
				      "id": "abc123",
				      "created_at": 1735732800,
				      "error": {"code": "abc123", "message": "Hello!", "param": "my-param"},
				      "fine_tuned_model": "my-fine-tuned-model",
				      "finished_at": 1735732800,
				      "hyperparameters": {},
				      "model": "my-model",
				      "object": "fine_tuning.job",
				      "organization_id": "organization_abc123",
				      "result_files": ["my-result-file"],
				      "status": "validating_files",
				      "trained_tokens": 1,
				      "training_file": "my-training-file",
				      "validation_file": "my-validation-file",
				      "seed": 1
				    }
				  ],
				  "has_more": true,
				  "object": "list"
				}
			]")
			check_answer (a_api, a_api.list_paginated_fine_tuning_jobs ("my-after", {INTEGER_64} 20, (create {API_MAP_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).decoded (sample ("[
				{
				  "key": "example"
				}
			]"))))
		end

	test_create_fine_tuning_job (a_api: FINE_TUNING_API)
			-- POST /fine_tuning/jobs
		do
			expect ("POST", "/fine_tuning/jobs")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "model": "gpt-4o-mini",
				  "training_file": "file-3kTzq9"
				}
			]")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "created_at": 1735732800,
				  "error": {"code": "abc123", "message": "Hello!", "param": "my-param"},
				  "fine_tuned_model": "my-fine-tuned-model",
				  "finished_at": 1735732800,
				  "hyperparameters": {},
				  "model": "my-model",
				  "object": "fine_tuning.job",
				  "organization_id": "organization_abc123",
				  "result_files": ["my-result-file"],
				  "status": "validating_files",
				  "trained_tokens": 1,
				  "training_file": "my-training-file",
				  "validation_file": "my-validation-file",
				  "seed": 1
				}
			]")
			check_answer (a_api, a_api.create_fine_tuning_job (create {CREATE_FINE_TUNING_JOB_REQUEST}.make_from_json (object ("[
				{
				  "model": "gpt-4o-mini",
				  "training_file": "file-3kTzq9"
				}
			]"))))
		end

	test_retrieve_fine_tuning_job (a_api: FINE_TUNING_API)
			-- GET /fine_tuning/jobs/{fine_tuning_job_id}
		do
			expect ("GET", "/fine_tuning/jobs/ftjob-8f2a")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "created_at": 1735732800,
				  "error": {"code": "abc123", "message": "Hello!", "param": "my-param"},
				  "fine_tuned_model": "my-fine-tuned-model",
				  "finished_at": 1735732800,
				  "hyperparameters": {},
				  "model": "my-model",
				  "object": "fine_tuning.job",
				  "organization_id": "organization_abc123",
				  "result_files": ["my-result-file"],
				  "status": "validating_files",
				  "trained_tokens": 1,
				  "training_file": "my-training-file",
				  "validation_file": "my-validation-file",
				  "seed": 1
				}
			]")
			check_answer (a_api, a_api.retrieve_fine_tuning_job ("ftjob-8f2a"))
		end

	test_cancel_fine_tuning_job (a_api: FINE_TUNING_API)
			-- POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel
		do
			expect ("POST", "/fine_tuning/jobs/ftjob-8f2a/cancel")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "created_at": 1735732800,
				  "error": {"code": "abc123", "message": "Hello!", "param": "my-param"},
				  "fine_tuned_model": "my-fine-tuned-model",
				  "finished_at": 1735732800,
				  "hyperparameters": {},
				  "model": "my-model",
				  "object": "fine_tuning.job",
				  "organization_id": "organization_abc123",
				  "result_files": ["my-result-file"],
				  "status": "validating_files",
				  "trained_tokens": 1,
				  "training_file": "my-training-file",
				  "validation_file": "my-validation-file",
				  "seed": 1
				}
			]")
			check_answer (a_api, a_api.cancel_fine_tuning_job ("ftjob-8f2a"))
		end

	test_list_fine_tuning_job_checkpoints (a_api: FINE_TUNING_API)
			-- GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints
		do
			expect ("GET", "/fine_tuning/jobs/ftjob-8f2a/checkpoints?after=my-after&limit=10")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "data": [
				    {
				      "id": "abc123",
				      "created_at": 1735732800,
				      "fine_tuned_model_checkpoint": "my-fine-tuned-model-checkpoint",
				      "step_number": 1,
				      "metrics": {},
				      "fine_tuning_job_id": "fine_tuning_job_abc123",
				      "object": "fine_tuning.job.checkpoint"
				    }
				  ],
				  "object": "list",
				  "has_more": true
				}
			]")
			check_answer (a_api, a_api.list_fine_tuning_job_checkpoints ("ftjob-8f2a", "my-after", {INTEGER_64} 10))
		end

	test_list_fine_tuning_events (a_api: FINE_TUNING_API)
			-- GET /fine_tuning/jobs/{fine_tuning_job_id}/events
		do
			expect ("GET", "/fine_tuning/jobs/ftjob-8f2a/events?after=my-after&limit=20")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "data": [
				    {
				      "object": "fine_tuning.job.event",
				      "id": "abc123",
				      "created_at": 1735732800,
				      "level": "info",
				      "message": "Hello!"
				    }
				  ],
				  "object": "list",
				  "has_more": true
				}
			]")
			check_answer (a_api, a_api.list_fine_tuning_events ("ftjob-8f2a", "my-after", {INTEGER_64} 20))
		end

	test_pause_fine_tuning_job (a_api: FINE_TUNING_API)
			-- POST /fine_tuning/jobs/{fine_tuning_job_id}/pause
		do
			expect ("POST", "/fine_tuning/jobs/ftjob-8f2a/pause")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "created_at": 1735732800,
				  "error": {"code": "abc123", "message": "Hello!", "param": "my-param"},
				  "fine_tuned_model": "my-fine-tuned-model",
				  "finished_at": 1735732800,
				  "hyperparameters": {},
				  "model": "my-model",
				  "object": "fine_tuning.job",
				  "organization_id": "organization_abc123",
				  "result_files": ["my-result-file"],
				  "status": "validating_files",
				  "trained_tokens": 1,
				  "training_file": "my-training-file",
				  "validation_file": "my-validation-file",
				  "seed": 1
				}
			]")
			check_answer (a_api, a_api.pause_fine_tuning_job ("ftjob-8f2a"))
		end

	test_resume_fine_tuning_job (a_api: FINE_TUNING_API)
			-- POST /fine_tuning/jobs/{fine_tuning_job_id}/resume
		do
			expect ("POST", "/fine_tuning/jobs/ftjob-8f2a/resume")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "created_at": 1735732800,
				  "error": {"code": "abc123", "message": "Hello!", "param": "my-param"},
				  "fine_tuned_model": "my-fine-tuned-model",
				  "finished_at": 1735732800,
				  "hyperparameters": {},
				  "model": "my-model",
				  "object": "fine_tuning.job",
				  "organization_id": "organization_abc123",
				  "result_files": ["my-result-file"],
				  "status": "validating_files",
				  "trained_tokens": 1,
				  "training_file": "my-training-file",
				  "validation_file": "my-validation-file",
				  "seed": 1
				}
			]")
			check_answer (a_api, a_api.resume_fine_tuning_job ("ftjob-8f2a"))
		end

end
